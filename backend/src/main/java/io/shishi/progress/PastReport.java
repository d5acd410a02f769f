package io.shishi.progress;

import java.util.UUID;

/**
 * That a report was made, of whichever round.
 *
 * @param agency the short name of the agency
 * @param claim something it says of a milestone, where that was asked for
 */
record PastReport(
        UUID id,
        UUID roundId,
        UUID taskId,
        UUID agencyId,
        String agency,
        ReportStatus status,
        int revision,
        MilestoneClaim claim) {

    boolean isHandedIn() {
        return status != ReportStatus.DRAFT && status != ReportStatus.RETURNED;
    }

    /** The one that counts for its agency, task and round; an amendment does once it is accepted. */
    boolean isStanding() {
        return revision == 1 || status == ReportStatus.ACCEPTED;
    }
}
