package io.shishi.closure;

import io.shishi.plan.PlanStatus;
import io.shishi.plan.Task;
import io.shishi.plan.TaskStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Takes an application one step on, and writes that down. */
@ApplicationScoped
class ClosureSteps {

    private final ClosureReading reading;
    private final ClosureRecord record;
    private final ClosureNotices notices;
    private final EntityManager entities;
    private final Clock clock;

    ClosureSteps(
            ClosureReading reading, ClosureRecord record, ClosureNotices notices, EntityManager entities, Clock clock) {
        this.reading = reading;
        this.record = record;
        this.notices = notices;
        this.entities = entities;
        this.clock = clock;
    }

    Closure pass(Closure closure, StepKind kind, ClosureState next, Doer doer, String note) {
        take(closure, kind, next, doer, note);
        notices.waits(closure);
        return closure;
    }

    void take(Closure closure, StepKind kind, ClosureState next, Doer doer, String note) {
        var before = closure.state;
        var said = note == null || note.isBlank() ? null : note.strip();
        closure.step(kind, next, doer, said, clock.instant()).persist();
        entities.flush();
        record.step(closure, before, kind, said);
    }

    void giveWay(Closure closure, Doer doer, String why) {
        take(closure, StepKind.VOID, ClosureState.VOID, doer, why);
        notices.over(closure);
    }

    /** What the system found when it was applied for may not hold any more. */
    void requireFits(Closure closure) {
        requireGoing(closure.task);
        var blocking = reading.of(closure.task).blocking();
        if (!blocking.isEmpty()) {
            throw ClosureProblems.blocked(blocking);
        }
    }

    static void requireGoing(Task task) {
        if (task.plan.status != PlanStatus.IN_FORCE) {
            throw ClosureProblems.planNotInForce();
        }
        if (task.status != TaskStatus.ACTIVE) {
            throw ClosureProblems.taskEnded(task);
        }
    }
}
