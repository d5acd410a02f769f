package io.shishi.paper.proposal;

import io.shishi.agency.AgencyRef;
import io.shishi.paper.PaperKind;
import io.shishi.paper.Rung;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper that the office might issue now. It is derived from what is there, and goes when its reason goes. */
public record Proposal(
        @NotNull ProposalKind kind,
        @NotNull @Schema(description = "Names this proposal for as long as its reason stays the same") String key,
        @NotNull @Schema(examples = "交办《2026年度重点民生实事实施方案》") String title,
        @NotNull @Schema(description = "A sentence") String why,
        @NotNull LocalDate since,
        UUID planId,
        @NotNull List<UUID> taskIds,
        @NotNull List<UUID> indicatorIds,
        @NotNull List<UUID> reportIds,
        @Schema(description = "Of a rung: the addressee that is to be escalated, and its paper") UUID addresseeId,
        UUID paperId,
        @NotNull List<AgencyRef> agencies,
        @NotNull Suggestion suggests) {

    /** What would be issued. */
    public record Suggestion(@NotNull PaperKind kind, Rung rung) {}
}
