package io.shishi.closure;

import io.shishi.plan.PlanArchived;
import io.shishi.plan.TaskCancelled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** An application that is open ends with its task or plan. */
@ApplicationScoped
class ClosureEnds {

    private final ClosureQueries queries;
    private final ClosureSteps steps;

    ClosureEnds(ClosureQueries queries, ClosureSteps steps) {
        this.queries = queries;
        this.steps = steps;
    }

    void cancelled(@Observes TaskCancelled event) {
        queries.standing(event.taskId(), ClosureState.OPEN)
                .forEach(closure -> steps.giveWay(closure, Doer.SYSTEM, "任务已取消"));
    }

    void archived(@Observes PlanArchived event) {
        queries.ofPlan(event.planId(), ClosureState.OPEN)
                .forEach(closure -> steps.giveWay(closure, Doer.SYSTEM, "方案已归档"));
    }
}
