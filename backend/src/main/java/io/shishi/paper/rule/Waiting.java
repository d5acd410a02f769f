package io.shishi.paper.rule;

import io.shishi.paper.Rung;
import java.time.Instant;

/**
 * Something that is waited for.
 *
 * @param since when the wait began; a return or an extension begins it anew
 * @param signBy until when a paper is to be signed for; null where nothing is
 * @param due when it is late; null where there is nothing to be late for
 * @param until after which it can no longer be done, so that nobody is reminded of it; null where there is no end
 * @param reached the rung it stands on already; only higher ones follow
 */
public record Waiting(Phase phase, Instant since, Instant signBy, Instant due, Instant until, Rung reached) {

    /** A report that is to be handed in, in the window of its round. */
    public static Waiting report(Instant since, Instant due, Instant closes) {
        return new Waiting(Phase.REPORT_DUE, since, null, due, closes, Rung.BLUE);
    }

    /** Something that lies with somebody. */
    public static Waiting lying(Phase phase, Instant since) {
        return new Waiting(phase, since, null, null, null, Rung.RED);
    }

    /** A report to be corrected; an amendment has no due time. */
    public static Waiting returned(Instant since, Instant due) {
        return new Waiting(Phase.RETURNED, since, null, due, null, due == null ? Rung.RED : Rung.BLUE);
    }
}
