package io.shishi.paper;

import io.shishi.identity.CurrentUser;
import io.shishi.plan.PlanArchived;
import io.shishi.plan.PlanChanged;
import io.shishi.plan.PlanStatus;
import io.shishi.plan.TaskCancelled;
import io.shishi.plan.TaskStatus;
import io.shishi.progress.ReportSubmitted;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What asks for reports and for nothing else is settled by itself when none of them is wanted any more: handed in, or no
 * longer asked for. A report that is taken back or returned later does not open it again; that has clocks of its own.
 */
@ApplicationScoped
class Causes {

    /** After those who take reports away because the plan changed. */
    private static final int LATE = Interceptor.Priority.LIBRARY_AFTER;

    private static final Set<PaperKind> KINDS = EnumSet.of(PaperKind.REMINDER, PaperKind.ORDER);

    private final CauseQueries queries;
    private final PaperService papers;
    private final CurrentUser user;

    Causes(CauseQueries queries, PaperService papers, CurrentUser user) {
        this.queries = queries;
        this.papers = papers;
        this.user = user;
    }

    void handedIn(@Observes ReportSubmitted event) {
        settle(queries.askingFor(event.reportId(), AddresseeState.WAITING, KINDS), "所催填报已提交");
    }

    void cancelled(@Observes @Priority(LATE) TaskCancelled event) {
        settle(askingIn(event.planId()), "所涉任务已取消");
    }

    void changed(@Observes @Priority(LATE) PlanChanged event) {
        settle(askingIn(event.planId()), "所催填报不再需要");
    }

    void archived(@Observes @Priority(LATE) PlanArchived event) {
        settle(askingIn(event.planId()), "方案已归档");
    }

    private List<PaperAddressee> askingIn(UUID planId) {
        return queries.askingIn(planId, AddresseeState.WAITING, KINDS);
    }

    private void settle(List<PaperAddressee> asking, String reason) {
        for (var addressee : asking) {
            if (queries.subjects(addressee.paper.id).stream()
                    .filter(it -> it.concerns(addressee))
                    .noneMatch(Causes::isWanted)) {
                papers.settle(addressee, reason, Hand.of(user.actor()));
            }
        }
    }

    private static boolean isWanted(PaperSubject subject) {
        return !subject.ofReport
                || subject.report != null
                        && subject.report.isEditable()
                        && subject.task.status == TaskStatus.ACTIVE
                        && subject.report.plan.status == PlanStatus.IN_FORCE;
    }
}
