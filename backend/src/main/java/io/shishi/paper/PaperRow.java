package io.shishi.paper;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper in a list. */
public record PaperRow(
        @NotNull UUID id,
        @NotNull PaperKind kind,
        @NotNull String number,
        @NotNull String title,
        Rung rung,
        @NotNull OffsetDateTime issuedAt,
        @NotNull PaperIssuer issuer,
        @NotNull @Schema(description = "The earliest of those that are open; else the earliest there was")
                OffsetDateTime dueAt,
        @NotNull PaperState state,
        @NotNull boolean late,
        @NotNull PaperCounts counts,
        @Schema(description = "The state of the caller's own agency") AddresseeState mine,
        @NotNull List<PaperTask> tasks) {

    static PaperRow of(Paper paper, PaperProgress progress, AddresseeState mine, List<PaperTask> tasks) {
        return new PaperRow(
                paper.id,
                paper.kind,
                paper.number,
                paper.title,
                paper.rung,
                Calendar.local(paper.issuedAt),
                PaperIssuer.of(paper),
                Calendar.local(progress.due()),
                paper.isCancelled() ? PaperState.CANCELLED : progress.isOpen() ? PaperState.OPEN : PaperState.CLOSED,
                progress.late() > 0,
                progress.counts(),
                mine,
                tasks);
    }
}
