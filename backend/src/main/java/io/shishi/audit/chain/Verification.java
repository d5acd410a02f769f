package io.shishi.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.NavigableMap;

/**
 * Recomputes a chain from its first entry and compares it with what stands beside each entry, with the head, and with the
 * heads that were archived day by day. Takes nothing on trust but those archived heads: whoever can write to the database
 * can forge everything in it.
 */
final class Verification {

    /** A head from the archive and the file it was kept in. */
    record Archived(String hash, String where) {}

    private final Connection connection;
    private final Chain chain;
    private final NavigableMap<Long, Archived> archive;
    private final Link link = new Link();
    private final Instant started = Instant.now();
    private int compared;

    /** @param archive archived heads of this chain by the number of entries it had then */
    Verification(Connection connection, Chain chain, NavigableMap<Long, Archived> archive) {
        this.connection = connection;
        this.chain = chain;
        this.archive = archive;
    }

    ChainVerdict run() throws SQLException {
        var head = Heads.of(connection, chain);
        var hash = link.beginning();
        var place = 0L;
        try (var entries = new Entries(connection, chain)) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                if (entry.place() != place + 1) {
                    return verdict(place, hash, Flaw.missing(place + 1, entry.place()));
                }
                hash = link.after(hash, entry.fields());
                place = entry.place();
                if (!Arrays.equals(hash, entry.hash())) {
                    return verdict(place, hash, Flaw.altered(place, entry.id()));
                }
                var kept = archive.get(place);
                if (kept != null) {
                    compared++;
                    if (!kept.hash().equals(hex(hash))) {
                        return verdict(place, hash, Flaw.rewritten(place, kept.where()));
                    }
                }
            }
            var expected = Math.max(head.entries(), archive.isEmpty() ? 0 : archive.lastKey());
            if (expected > place) {
                return verdict(place, hash, Flaw.cutOff(place + 1, expected));
            }
            if (place > head.entries()
                    || place == head.entries() && !head.hash().equals(hex(hash))) {
                return verdict(place, hash, Flaw.rewritten(head.entries(), "数据库"));
            }
            var unbound = entries.unbound();
            if (unbound.isPresent()) {
                return verdict(place, hash, Flaw.unbound(place + 1, unbound.get()));
            }
        }
        return verdict(place, hash, null);
    }

    private ChainVerdict verdict(long place, byte[] hash, Flaw flaw) {
        var took = Duration.between(started, Instant.now()).toMillis();
        return new ChainVerdict(flaw == null, new Head(place, hex(hash)), compared, flaw, took);
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
