package io.shishi.plan;

import io.shishi.identity.CurrentUser;
import io.shishi.shared.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Puts plans in force: from then on what was promised is fixed as the first revision of each target. */
@ApplicationScoped
public class EntryService {

    private final PlanAccess access;
    private final PlanParts parts;
    private final ScheduleRules schedules;
    private final PlanRecord record;
    private final Event<PlanEntered> entered;
    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;

    EntryService(
            PlanAccess access,
            PlanParts parts,
            ScheduleRules schedules,
            PlanRecord record,
            Event<PlanEntered> entered,
            EntityManager entities,
            CurrentUser user,
            Clock clock) {
        this.access = access;
        this.parts = parts;
        this.schedules = schedules;
        this.record = record;
        this.entered = entered;
        this.entities = entities;
        this.user = user;
        this.clock = clock;
    }

    List<Violation> missing(Plan plan) {
        return new EntryCheck(parts.whole(plan), schedules).missing();
    }

    public Plan enter(UUID id) {
        var plan = access.editing(id);
        plan.requireDraft("再次执行");
        var whole = parts.whole(plan);
        var missing = new EntryCheck(whole, schedules).missing();
        if (!missing.isEmpty()) {
            throw PlanProblems.incomplete(missing);
        }
        var before = plan.state();
        var now = clock.instant();
        plan.enterIntoForce(now);
        var authority = new Authority(plan.title, plan.documentNumber, plan.issuedOn);
        whole.indicators().forEach(indicator -> new TargetRevision(
                        indicator, 1, "方案原定目标", now, user.actor().name())
                .by(authority)
                .persist());
        entities.flush();
        entered.fire(new PlanEntered(id));
        record.write("enter-into-force", plan, before, plan.state());
        return plan;
    }
}
