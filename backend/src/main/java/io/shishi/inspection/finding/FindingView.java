package io.shishi.inspection.finding;

import io.shishi.evidence.EvidenceView;
import io.shishi.inspection.check.CheckState;
import io.shishi.paper.Rung;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A finding with what was done about it.
 *
 * @param pending files that were not handed in with an answer yet
 * @param recheck somebody who is sent to see; the agency learns of it when the visit has begun
 * @param orders the orders that were issued because it was late
 */
public record FindingView(
        @NotNull FindingRow finding,
        @NotNull String wanted,
        @NotNull String foundBy,
        @NotNull List<RemedyView> remedies,
        @NotNull List<EvidenceView> pending,
        Recheck recheck,
        @NotNull List<Order> orders,
        @NotNull May may) {

    @Schema(name = "FindingRecheck")
    public record Recheck(
            @NotNull UUID checkId, @NotNull String assignee, @NotNull LocalDate visitBy, @NotNull CheckState state) {}

    @Schema(name = "FindingOrder")
    public record Order(
            @NotNull UUID paperId, @NotNull String number, @NotNull Rung rung, @NotNull OffsetDateTime at) {}

    /** What the caller may do about it now. */
    @Schema(name = "FindingMay")
    public record May(@NotNull boolean answer, @NotNull boolean judge, @NotNull boolean recheck) {}
}
