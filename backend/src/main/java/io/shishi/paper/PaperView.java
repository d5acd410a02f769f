package io.shishi.paper;

import io.shishi.plan.Plan;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper with all that was done about it, as far as the caller may know. */
public record PaperView(
        @NotNull UUID id,
        @NotNull PaperKind kind,
        @NotNull @Schema(examples = "交办〔2026〕3号") String number,
        @NotNull String title,
        @NotNull String body,
        Rung rung,
        String reason,
        @Schema(description = "The version of the rules that issued it; absent where a person did") Integer byRule,
        @NotNull OffsetDateTime issuedAt,
        @NotNull PaperIssuer issuer,
        @NotNull @Schema(examples = "湘阴县重点民生实事工作专班办公室") String sender,
        @NotNull OffsetDateTime signBy,
        PaperPlan plan,
        @NotNull List<PaperTask> tasks,
        @NotNull List<PaperIndicator> indicators,
        @NotNull List<PaperReport> reports,
        @NotNull List<PaperFinding> findings,
        @NotNull @Schema(description = "What was known when it was issued; frozen") List<PaperFact> facts,
        @NotNull List<PaperField> fields,
        @NotNull List<AddresseeView> addressees,
        @NotNull List<PaperReader> copies,
        @NotNull PaperState state,
        OffsetDateTime cancelledAt,
        String cancelledByName,
        String cancelReason,
        PaperRef escalatedFrom,
        @NotNull @Schema(description = "Orders of a higher rung that followed") List<PaperRef> escalations,
        @NotNull PaperMay may,
        @NotNull @Schema(description = "Grows with each deed on any addressee") int version) {

    /** A plan in passing. */
    public record PaperPlan(@NotNull UUID id, @NotNull String title) {

        static PaperPlan of(Plan plan) {
            return plan == null ? null : new PaperPlan(plan.id, plan.title);
        }
    }
}
