package io.shishi.closure;

import io.shishi.agency.Agency;
import io.shishi.agency.People;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.plan.PlanAccess;
import io.shishi.plan.Task;
import io.shishi.plan.TaskClosings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A leading agency says that a task is done. */
@ApplicationScoped
public class ClosureApplying {

    private final ClosureAccess access;
    private final ClosureQueries queries;
    private final ClosureReading reading;
    private final ClosureSteps steps;
    private final ClosureRecord record;
    private final ClosureNotices notices;
    private final PlanAccess plans;
    private final TaskClosings closings;
    private final People people;
    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;

    ClosureApplying(
            ClosureAccess access,
            ClosureQueries queries,
            ClosureReading reading,
            ClosureSteps steps,
            ClosureRecord record,
            ClosureNotices notices,
            PlanAccess plans,
            TaskClosings closings,
            People people,
            EntityManager entities,
            CurrentUser user,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.reading = reading;
        this.steps = steps;
        this.record = record;
        this.notices = notices;
        this.plans = plans;
        this.closings = closings;
        this.people = people;
        this.entities = entities;
        this.user = user;
        this.clock = clock;
    }

    /** By a contact of a leading agency; an older application that is still open gives way. */
    public Closure apply(UUID taskId, String statement) {
        var task = plans.myTask(taskId);
        if (!access.leads(task)) {
            throw ClosureProblems.notLeading();
        }
        closings.hold(taskId);
        ClosureSteps.requireGoing(task);
        var facts = reading.of(task);
        if (!facts.blocking().isEmpty()) {
            throw ClosureProblems.blocked(facts.blocking());
        }
        var doer = Doer.of(Role.REPORTER, user);
        queries.standing(taskId, ClosureState.OPEN).forEach(older -> steps.giveWay(older, doer, "牵头单位重新申请"));
        entities.flush();
        var now = clock.instant();
        var closure = new Closure(task, mine(task), statement.strip(), facts, now);
        closure.step(StepKind.APPLICATION, firstOf(closure), doer, null, now);
        closure.persist();
        entities.flush();
        record.step(closure, null, StepKind.APPLICATION, null);
        notices.waits(closure);
        return closure;
    }

    private Agency mine(Task task) {
        return task.leads().stream()
                .filter(lead -> user.agencies().contains(lead.code))
                .findFirst()
                .orElseThrow(ClosureProblems::notLeading);
    }

    /** An agency in which nobody else signs goes on without, as its reports do. */
    private ClosureState firstOf(Closure closure) {
        var signs = people.signersOf(List.of(closure.agency.id)).stream()
                .anyMatch(signer -> !signer.username().equals(user.username()));
        return signs ? ClosureState.APPLIED : ClosureState.SIGNED;
    }
}
