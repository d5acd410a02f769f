package io.shishi.audit.chain;

import jakarta.validation.constraints.NotNull;

/**
 * The first place where a chain does not hold.
 *
 * @param place where it is, counted from 1
 * @param entryId the entry that stands there; null where none does
 */
public record Flaw(@NotNull Kind kind, @NotNull long place, Long entryId, @NotNull String words) {

    public enum Kind {
        ALTERED,
        MISSING,
        UNBOUND,
        CUT_OFF,
        REWRITTEN
    }

    /** The fields, or the ones before, are not what they were when this entry was bound. */
    static Flaw altered(long place, long entryId) {
        return new Flaw(Kind.ALTERED, place, entryId, "第%d条记录（编号%d）与写入时不符：这一条被改动过".formatted(place, entryId));
    }

    static Flaw missing(long place, long next) {
        return new Flaw(Kind.MISSING, place, null, "第%d条记录不见了，后面直接是第%d条".formatted(place, next));
    }

    static Flaw unbound(long place, long entryId) {
        return new Flaw(Kind.UNBOUND, place, entryId, "编号%d的记录没有编入记录链：它不是系统写入的".formatted(entryId));
    }

    static Flaw cutOff(long place, long entries) {
        return new Flaw(Kind.CUT_OFF, place, null, "记录链应有%d条，只有%d条：第%d条起被删去".formatted(entries, place - 1, place));
    }

    /** An archived head does not lie on the chain any more. */
    static Flaw rewritten(long place, String where) {
        return new Flaw(Kind.REWRITTEN, place, null, "第%d条记录与%s留存的链头不符：在那之后，这一条或更早的记录被整体改写过".formatted(place, where));
    }
}
