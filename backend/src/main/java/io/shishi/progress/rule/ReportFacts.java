package io.shishi.progress.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a report says beside its figures.
 *
 * @param delayed whether it gives a reason for being late
 * @param waitsAbove whether that reason is a higher level
 * @param hasFigures whether figures are entered in it
 */
public record ReportFacts(
        boolean noChange,
        String progressText,
        boolean delayed,
        boolean waitsAbove,
        boolean levelNamed,
        boolean asked,
        boolean hasFigures,
        List<Claim> claims,
        LocalDate today) {

    /** What it says of a milestone, and what was accepted of it before. */
    public record Claim(UUID milestoneId, String name, LocalDate doneOn, LocalDate acceptedOn) {

        boolean changes() {
            return doneOn == null ? acceptedOn != null : !doneOn.equals(acceptedOn);
        }
    }
}
