package io.shishi.integration.notice;

import java.util.UUID;

/** A place in the order of what was written: everything up to it has been sent. */
record Mark(long transaction, UUID id) implements Comparable<Mark> {

    private static final UUID FIRST = new UUID(0, 0);

    /** Before everything that this transaction wrote. */
    static Mark before(long transaction) {
        return new Mark(transaction, FIRST);
    }

    /** Null for what is no mark: a client without one is sent what comes from now on. */
    static Mark read(String text) {
        var parts = text == null ? new String[0] : text.split("_", 2);
        try {
            return parts.length == 2 ? new Mark(Long.parseLong(parts[0]), UUID.fromString(parts[1])) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public int compareTo(Mark other) {
        var order = Long.compare(transaction, other.transaction);
        return order != 0 ? order : id.toString().compareTo(other.id.toString());
    }

    @Override
    public String toString() {
        return transaction + "_" + id;
    }
}
