package io.shishi.inspection.check;

import io.shishi.agency.AgencyRef;
import io.shishi.progress.verification.Verdict;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A check in a list.
 *
 * @param assignee the name of whoever goes to see
 * @param late whether it should have been made before today
 */
public record CheckRow(
        @NotNull UUID id,
        @NotNull CheckKind kind,
        @NotNull CheckState state,
        @NotNull UUID planId,
        @NotNull UUID taskId,
        @NotNull String taskNumber,
        @NotNull String taskTitle,
        UUID indicatorId,
        String indicatorName,
        @NotNull AgencyRef agency,
        @NotNull String assignee,
        @NotNull LocalDate visitBy,
        @NotNull boolean late,
        OffsetDateTime visitedAt,
        OffsetDateTime doneAt,
        @Schema(description = "What was reported: when it was planned, then when its result was handed in")
                BigDecimal reportedValue,
        @Schema(description = "The last day of the round that was reported on") LocalDate reportedOn,
        BigDecimal verifiedValue,
        String unit,
        Verdict verdict,
        UUID drawId,
        @Schema(description = "The finding whose remedy is looked at") UUID recheckOf,
        @Schema(description = "The striking off that waits for it") UUID closureId,
        @NotNull int version) {

    static CheckRow of(Check check, LocalDate today) {
        return new CheckRow(
                check.id,
                check.kind,
                check.state,
                check.plan.id,
                check.task.id,
                check.task.number,
                check.task.title,
                check.indicator == null ? null : check.indicator.id,
                check.indicator == null ? null : check.indicator.name,
                AgencyRef.of(check.agency),
                check.assigneeName,
                check.visitBy,
                check.state.isOpen() && check.visitBy.isBefore(today),
                Calendar.local(check.visitedAt),
                Calendar.local(check.doneAt),
                check.reportedValue,
                check.reportedOn,
                check.verifiedValue,
                check.unit,
                check.verdict,
                check.drawId,
                check.recheckOf,
                check.closureId,
                check.version);
    }
}
