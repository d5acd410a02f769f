package io.shishi.inspection.finding;

import io.shishi.agency.AgencyRef;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding in a list. */
public record FindingRow(
        @NotNull UUID id,
        @NotNull @Schema(examples = "问题〔2026〕3号") String number,
        @NotNull Severity severity,
        @NotNull FindingState state,
        @NotNull UUID planId,
        @NotNull UUID taskId,
        @NotNull String taskNumber,
        @NotNull String taskTitle,
        UUID indicatorId,
        String indicatorName,
        @NotNull AgencyRef agency,
        @Schema(description = "The check that found it") UUID checkId,
        @NotNull String text,
        @NotNull LocalDate dueOn,
        @NotNull boolean late,
        @NotNull OffsetDateTime foundAt,
        OffsetDateTime remediedAt,
        @NotNull int version) {

    static FindingRow of(Finding finding, LocalDate today) {
        return new FindingRow(
                finding.id,
                finding.number,
                finding.severity,
                finding.state,
                finding.plan.id,
                finding.task.id,
                finding.task.number,
                finding.task.title,
                finding.indicator == null ? null : finding.indicator.id,
                finding.indicator == null ? null : finding.indicator.name,
                AgencyRef.of(finding.agency),
                finding.check == null ? null : finding.check.id,
                finding.text,
                finding.dueOn,
                finding.isLate(today),
                Calendar.local(finding.foundAt),
                Calendar.local(finding.remediedAt),
                finding.version);
    }
}
