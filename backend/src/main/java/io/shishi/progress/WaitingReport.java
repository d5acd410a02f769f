package io.shishi.progress;

import io.shishi.agency.AgencyRef;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A report that waits for somebody.
 *
 * @param started whether somebody has begun it
 * @param note why it was returned or is to be amended
 */
public record WaitingReport(
        @NotNull UUID reportId,
        @NotNull UUID planId,
        @NotNull UUID taskId,
        @NotNull String taskNumber,
        @NotNull String taskTitle,
        @NotNull AgencyRef agency,
        @NotNull RoundNumber round,
        @NotNull OffsetDateTime dueAt,
        @NotNull State state,
        @NotNull ReportStatus status,
        @NotNull int revision,
        @NotNull boolean started,
        OffsetDateTime submittedAt,
        String note,
        @NotNull int version) {

    public enum State {
        DUE,
        LATE,
        CLOSED
    }

    public record RoundNumber(@NotNull UUID id, @NotNull int ordinal) {}

    static WaitingReport of(Report report, String note, Instant now) {
        return new WaitingReport(
                report.id,
                report.plan.id,
                report.task.id,
                report.task.number,
                report.task.title,
                AgencyRef.of(report.agency),
                new RoundNumber(report.round.id, report.round.ordinal),
                Calendar.local(report.round.dueAt),
                stateOf(report, now),
                report.status,
                report.revision,
                report.startedAt != null,
                Calendar.local(report.submittedAt),
                note == null ? report.amendmentReason : note,
                report.version);
    }

    private static State stateOf(Report report, Instant now) {
        if (report.status == ReportStatus.DRAFT && !report.isWithinWindow(now)) {
            return State.CLOSED;
        }
        return now.isAfter(report.round.dueAt) ? State.LATE : State.DUE;
    }
}
