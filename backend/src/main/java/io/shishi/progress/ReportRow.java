package io.shishi.progress;

import io.shishi.agency.AgencyRef;
import io.shishi.light.rule.LightStatus;
import io.shishi.progress.rule.Hint;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A report in the list of its round.
 *
 * @param inReview whether it waits for the office
 * @param untouched whether nobody has begun it
 * @param lightNow the light of its task as things stand
 * @param lightIfAccepted what that would be with this report; null where one may not know what it says
 * @param unusual why it is worth a look of its own
 */
public record ReportRow(
        @NotNull UUID id,
        @NotNull UUID taskId,
        @NotNull String taskNumber,
        @NotNull String taskTitle,
        @NotNull String sectionTitle,
        String category,
        @NotNull AgencyRef agency,
        @NotNull ReportStatus status,
        @NotNull boolean inReview,
        @NotNull boolean untouched,
        @NotNull int revision,
        @NotNull boolean late,
        @NotNull boolean missing,
        @NotNull int daysLate,
        OffsetDateTime submittedAt,
        @NotNull LightStatus lightNow,
        LightStatus lightIfAccepted,
        @NotNull List<Hint> unusual,
        @NotNull boolean mayAccept,
        @NotNull int version) {

    static ReportRow of(
            Dossier dossier, May may, LightStatus now, LightStatus ifAccepted, List<Hint> unusual, Instant at) {
        var report = dossier.report();
        var task = report.task;
        return new ReportRow(
                report.id,
                task.id,
                task.number,
                task.title,
                task.section.title,
                task.category,
                AgencyRef.of(report.agency),
                report.status,
                dossier.isInReview(),
                report.startedAt == null,
                report.revision,
                report.isLate(),
                report.isMissing(at),
                daysLate(report, at),
                Calendar.local(report.submittedAt),
                now,
                ifAccepted,
                unusual,
                may.accept(),
                report.version);
    }

    private static int daysLate(Report report, Instant now) {
        if (!report.isLate() && !report.isMissing(now)) {
            return 0;
        }
        var until = report.isLate() ? report.submittedAt : now;
        return (int) ChronoUnit.DAYS.between(Calendar.day(report.round.dueAt), Calendar.day(until));
    }
}
