package io.shishi.closure;

import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.inspection.finding.Finding;
import io.shishi.inspection.finding.FindingMade;
import io.shishi.plan.TaskClosings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;

/** A task that was struck off is taken up again when something is found wrong with it. */
@ApplicationScoped
class ClosureReopening {

    private static final int LONGEST_REASON = 500;

    private final ClosureQueries queries;
    private final ClosureSteps steps;
    private final ClosureNotices notices;
    private final TaskClosings closings;
    private final CurrentUser user;
    private final Clock clock;

    ClosureReopening(
            ClosureQueries queries,
            ClosureSteps steps,
            ClosureNotices notices,
            TaskClosings closings,
            CurrentUser user,
            Clock clock) {
        this.queries = queries;
        this.steps = steps;
        this.notices = notices;
        this.closings = closings;
        this.user = user;
        this.clock = clock;
    }

    void found(@Observes FindingMade event) {
        for (var closure : queries.standing(event.taskId(), Set.of(ClosureState.STRUCK_OFF))) {
            var finding = Finding.<Finding>findById(event.findingId());
            var reason = cut(finding.number + "：" + finding.text);
            closure.findingId = finding.id;
            closure.reopenedAt = clock.instant();
            steps.take(closure, StepKind.REOPENING, ClosureState.REOPENED, Doer.of(Role.SUPERVISOR, user), reason);
            closings.takeUpAgain(closure.task.id, reason);
            notices.reopened(closure, reason);
        }
    }

    private static String cut(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
