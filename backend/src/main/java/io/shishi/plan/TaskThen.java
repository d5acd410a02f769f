package io.shishi.plan;

import io.shishi.shared.time.Calendar;
import java.time.Instant;
import java.util.List;

/**
 * How a task stood at a moment.
 *
 * @param targets those in force then
 * @param closing the time that it was struck off then; null where it was not
 */
public record TaskThen(Instant until, List<TargetRevision> targets, TaskClosing closing) {

    /** Sets a task that is read and never written back to what it was. */
    void applyTo(Task task) {
        if (task.cancelledAt != null && task.cancelledAt.isAfter(until)) {
            task.cancelledAt = null;
            task.cancelReason = null;
        }
        task.closedAt = closing == null ? null : closing.closedAt;
        task.closureNumber = closing == null ? null : closing.number;
        task.status = task.cancelledAt != null
                ? TaskStatus.CANCELLED
                : closing == null ? TaskStatus.ACTIVE : TaskStatus.CLOSED;
    }

    /** The same for one of its promises. */
    void applyTo(Indicator indicator) {
        targets.stream()
                .filter(target -> target.indicator.id.equals(indicator.id))
                .findFirst()
                .ifPresent(target -> {
                    indicator.comparator = target.comparator;
                    indicator.baseline = target.baseline;
                    indicator.target = target.target;
                    indicator.dueOn = target.dueOn;
                });
        if (indicator.comparator == Comparator.PENDING && indicator.pendingDecider == null) {
            indicator.pendingDecider = "未留存";
            indicator.pendingSince = indicator.plan.startsOn;
        }
        var day = Calendar.day(until);
        indicator.milestones.stream()
                .filter(stage -> stage.doneOn != null && stage.doneOn.isAfter(day))
                .forEach(stage -> stage.doneOn = null);
    }
}
