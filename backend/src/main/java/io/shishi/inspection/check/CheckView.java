package io.shishi.inspection.check;

import io.shishi.evidence.EvidenceView;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A check with what is to be seen and what was seen. Until it is done, the agency sees only that there is one.
 *
 * @param clause what was promised, as printed
 * @param evidence all files that were handed in with it
 */
public record CheckView(
        @NotNull CheckRow check,
        @NotNull String clause,
        UUID reportId,
        Integer roundOrdinal,
        String reason,
        @NotNull OffsetDateTime plannedAt,
        @NotNull String plannedBy,
        @Schema(description = "What was reported when it was planned") BigDecimal plannedValue,
        @NotNull List<CheckPoint> points,
        String note,
        String cancelReason,
        @NotNull List<EvidenceView> evidence,
        @NotNull May may) {

    /** What the caller may do about it now. */
    @Schema(name = "CheckMay")
    public record May(@NotNull boolean make, @NotNull boolean cancel, @NotNull boolean find) {}

    static CheckView of(Check check, List<EvidenceView> evidence, May may, boolean hidden, LocalDate today) {
        return new CheckView(
                CheckRow.of(check, today),
                check.task.clause,
                check.report == null ? null : check.report.id,
                check.round == null ? null : check.round.ordinal,
                check.reason,
                Calendar.local(check.plannedAt),
                check.plannedByName,
                check.plannedValue,
                hidden ? List.of() : check.points,
                check.note,
                check.cancelReason,
                hidden ? List.of() : evidence,
                may);
    }
}
