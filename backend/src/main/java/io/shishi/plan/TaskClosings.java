package io.shishi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** Strikes tasks off, and takes them up again; each time stays on record. */
@ApplicationScoped
public class TaskClosings {

    private final PlanAccess access;
    private final PartQueries queries;
    private final Measures measures;
    private final PlanRecord record;
    private final EntityManager entities;
    private final Clock clock;

    TaskClosings(
            PlanAccess access,
            PartQueries queries,
            Measures measures,
            PlanRecord record,
            EntityManager entities,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.measures = measures;
        this.record = record;
        this.entities = entities;
        this.clock = clock;
    }

    /** The task, held until the transaction ends: its plan is changed by one person at a time. */
    public Task hold(UUID taskId) {
        var task = Task.<Task>findById(taskId);
        access.lock(task.plan);
        entities.refresh(task);
        return task;
    }

    public void strikeOff(UUID taskId, String number) {
        hold(taskId);
        var task = queries.task(taskId);
        var before = task.state();
        task.strikeOff(number, clock.instant());
        new TaskClosing(task).persist();
        entities.flush();
        measures.requireHomes(task.plan.id);
        record.write("strike-off", task, before, task.state());
    }

    /** Back into the rounds that are open and those to come. */
    public void takeUpAgain(UUID taskId, String reason) {
        hold(taskId);
        var task = queries.task(taskId);
        if (task.status != TaskStatus.CLOSED) {
            return;
        }
        var before = task.state();
        TaskClosing.<TaskClosing>find("task = ?1 and reopenedAt is null", task)
                .firstResultOptional()
                .ifPresent(closing -> {
                    closing.reopenedAt = clock.instant();
                    closing.reopenReason = reason;
                });
        task.takeUpAgain();
        entities.flush();
        var after = task.state();
        after.put("reason", reason);
        record.write("take-up-again", task, before, after);
    }
}
