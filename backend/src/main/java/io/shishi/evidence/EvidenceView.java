package io.shishi.evidence;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A file on a report, on an agency's answer to a paper, on a check, on the remedy of a finding, or of a proposed target.
 *
 * @param contentType as found from the content
 * @param picture whether there is a thumbnail
 */
public record EvidenceView(
        @NotNull UUID id,
        UUID reportId,
        UUID addresseeId,
        UUID checkId,
        UUID findingId,
        UUID proposalId,
        UUID measureId,
        @NotNull String fileName,
        @NotNull String contentType,
        @NotNull long size,
        @NotNull String sha256,
        @NotNull boolean picture,
        String caption,
        @NotNull OffsetDateTime receivedAt,
        @NotNull String receivedBy) {

    public static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.id,
                evidence.reportId,
                evidence.addresseeId,
                evidence.checkId,
                evidence.findingId,
                evidence.proposalId,
                evidence.measureId,
                evidence.fileName,
                evidence.contentType,
                evidence.size,
                evidence.sha256,
                evidence.picture,
                evidence.caption,
                Calendar.local(evidence.receivedAt),
                evidence.receivedByName);
    }
}
