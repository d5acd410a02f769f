package io.shishi.paper;

import java.time.Instant;
import java.util.UUID;

/** How far the addressees of a paper are, counted. */
record PaperProgress(
        UUID paperId,
        long total,
        long issued,
        long signedFor,
        long answered,
        long returned,
        long closed,
        long settled,
        long late,
        Instant nextDue,
        Instant firstDue) {

    boolean isOpen() {
        return issued + signedFor + answered + returned > 0;
    }

    /** The earliest of those that are open; else the earliest there was. */
    Instant due() {
        return nextDue == null ? firstDue : nextDue;
    }

    PaperCounts counts() {
        return new PaperCounts(total, issued, signedFor, answered, returned, closed, settled, late);
    }
}
