package io.shishi.light;

import io.shishi.identity.CurrentUser;
import io.shishi.plan.Task;
import io.shishi.plan.TaskClosing;
import io.shishi.progress.LightThresholds;
import io.shishi.progress.Review;
import io.shishi.progress.ReviewKind;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What happened to a task, put together from where it is written down. An agency sees of another agency's reports only
 * that they were accepted.
 */
@ApplicationScoped
class Timeline {

    private final TimelineQueries queries;
    private final TimelineHistory history;
    private final LightThresholds thresholds;
    private final CurrentUser user;

    Timeline(TimelineQueries queries, TimelineHistory history, LightThresholds thresholds, CurrentUser user) {
        this.queries = queries;
        this.history = history;
        this.thresholds = thresholds;
        this.user = user;
    }

    List<TimelineEntry> of(Task task) {
        return Stream.of(
                        queries.reviews(task.id).stream().filter(this::mayRead).map(Timeline::review),
                        queries.targets(task.id).stream().map(TimelineText::target),
                        history.evidence(task.id).stream()
                                .filter(it -> mine(it.agencyCode()))
                                .map(Timeline::evidence),
                        history.lights(task.plan.id, task.id).stream().map(change -> light(task, change)),
                        queries.closings(task.id).stream().flatMap(Timeline::closing),
                        plan(task))
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .toList();
    }

    private boolean mayRead(Object[] row) {
        return ((Review) row[0]).kind == ReviewKind.ACCEPTANCE || mine((String) row[3]);
    }

    private boolean mine(String agencyCode) {
        return !user.isAgencyOnly() || user.agencies().contains(agencyCode);
    }

    private static TimelineEntry review(Object[] row) {
        var review = (Review) row[0];
        var detail = review.kind == ReviewKind.ACCEPTANCE && review.note == null ? (String) row[2] : review.note;
        return new TimelineEntry(
                Calendar.local(review.at),
                TimelineKind.valueOf(review.kind.name()),
                review.actorName,
                TimelineText.duty(review.actorDuty),
                TimelineText.review(review.kind, (String) row[4], (Integer) row[5]),
                detail,
                (UUID) row[1],
                (Integer) row[5]);
    }

    private static TimelineEntry evidence(TimelineHistory.Received received) {
        return new TimelineEntry(
                Calendar.local(received.at()),
                TimelineKind.EVIDENCE,
                received.by(),
                null,
                "上传佐证“" + received.fileName() + "”",
                received.caption(),
                received.reportId(),
                received.roundOrdinal());
    }

    private TimelineEntry light(Task task, TimelineHistory.Change change) {
        var rules = thresholds.of(task.plan.jurisdiction.id);
        return happened(
                Calendar.startOf(change.day()),
                TimelineKind.LIGHT,
                "由" + rules.word(change.from()).zh() + "转为"
                        + rules.word(change.to()).zh(),
                null);
    }

    private static Stream<TimelineEntry> plan(Task task) {
        return Stream.of(
                        happened(task.plan.inForceAt, TimelineKind.PLAN, "方案开始实施", task.plan.documentNumber),
                        happened(task.plan.archivedAt, TimelineKind.PLAN, "方案归档", null),
                        happened(task.cancelledAt, TimelineKind.CANCELLATION, "任务取消", task.cancelReason))
                .filter(entry -> entry.at() != null);
    }

    private static Stream<TimelineEntry> closing(TaskClosing closing) {
        return Stream.of(
                        happened(closing.closedAt, TimelineKind.CLOSURE, "任务销号", closing.number),
                        happened(closing.reopenedAt, TimelineKind.CLOSURE, "任务恢复办理", closing.reopenReason))
                .filter(entry -> entry.at() != null);
    }

    private static TimelineEntry happened(Instant at, TimelineKind kind, String title, String detail) {
        return new TimelineEntry(Calendar.local(at), kind, null, null, title, detail, null, null);
    }
}
