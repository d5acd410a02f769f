package io.shishi.light;

import io.shishi.plan.PlanParts;
import io.shishi.plan.Task;
import io.shishi.plan.TaskThen;
import jakarta.enterprise.context.ApplicationScoped;

/** A task as it was known on a past day. */
@ApplicationScoped
class PastTask {

    private final PastQueries queries;
    private final PlanParts parts;

    PastTask(PastQueries queries, PlanParts parts) {
        this.queries = queries;
        this.parts = parts;
    }

    TaskView of(Task task, Past past) {
        var then = queries.then(task.id, past.until());
        var closing = then.stream()
                .map(PastQueries.Then::closing)
                .filter(it -> it != null)
                .findFirst()
                .orElse(null);
        var targets = then.stream()
                .map(PastQueries.Then::revision)
                .filter(it -> it != null)
                .toList();
        var planned = parts.task(task, new TaskThen(past.until(), targets, closing));
        return TaskView.of(planned, past.statuses(), past.asOf());
    }
}
