package io.shishi.paper;

import io.shishi.agency.AgencyRef;
import io.shishi.plan.Task;
import io.shishi.progress.Report;
import io.shishi.progress.ReportStatus;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A report that a paper is about. */
public record PaperReport(
        @NotNull UUID id,
        @NotNull String taskNumber,
        @NotNull String taskTitle,
        @NotNull AgencyRef agency,
        @NotNull UUID roundId,
        @NotNull int roundOrdinal,
        @NotNull ReportStatus status) {

    static PaperReport of(Task task, Report report) {
        return new PaperReport(
                report.id,
                task.number,
                task.title,
                AgencyRef.of(report.agency),
                report.round.id,
                report.round.ordinal,
                report.status);
    }
}
