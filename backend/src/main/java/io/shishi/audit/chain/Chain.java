package io.shishi.audit.chain;

import java.util.UUID;

/** The record of a jurisdiction, by its id; {@link #NOWHERE} for what belongs to none. */
record Chain(UUID id) {

    static final Chain NOWHERE = new Chain(new UUID(0, 0));
}
