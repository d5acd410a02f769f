package io.shishi.plan;

import io.shishi.agency.Agency;
import io.shishi.agency.Jurisdiction;
import io.shishi.agency.Jurisdictions;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes plans, puts them in force, archives them. */
@ApplicationScoped
public class PlanService {

    private final PlanAccess access;
    private final PartQueries queries;
    private final Jurisdictions jurisdictions;
    private final Parties parties;
    private final ScheduleRules schedules;
    private final PlanRecord record;
    private final Event<PlanArchived> archived;
    private final EntityManager entities;
    private final Clock clock;

    PlanService(
            PlanAccess access,
            PartQueries queries,
            Jurisdictions jurisdictions,
            Parties parties,
            ScheduleRules schedules,
            PlanRecord record,
            Event<PlanArchived> archived,
            EntityManager entities,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.parties = parties;
        this.schedules = schedules;
        this.record = record;
        this.archived = archived;
        this.entities = entities;
        this.clock = clock;
    }

    public Plan create(NewPlan body) {
        check(body);
        var plan = new Plan(
                Jurisdiction.findById(jurisdictions.myId()), body.title(), body.year(), body.startsOn(), body.endsOn());
        plan.change(
                body,
                office(body, null),
                parties.agencies("mechanism.memberIds", body.mechanism().memberIds(), List.of()));
        plan.persist();
        record.created(plan);
        return plan;
    }

    Plan change(UUID id, PlanChange body) {
        var plan = access.editing(id);
        if (plan.version != body.version()) {
            throw Problems.stale();
        }
        check(body);
        var before = plan.state();
        var start = plan.startsOn;
        plan.change(
                body,
                office(body, plan.officeAgency),
                parties.agencies("mechanism.memberIds", body.mechanism().memberIds(), plan.memberAgencies));
        if (!plan.startsOn.equals(start)) {
            queries.indicators(id).forEach(indicator -> indicator.redraw(schedules, indicator.scheduleTemplate));
        }
        entities.flush();
        record.changed(plan, before);
        return plan;
    }

    void delete(UUID id) {
        var plan = access.editing(id);
        plan.requireDraft("删除");
        record.deleted(plan);
        plan.delete();
    }

    Plan archive(UUID id, String reason) {
        var plan = access.editing(id);
        var before = plan.state();
        plan.archive(reason, clock.instant());
        entities.flush();
        var after = plan.state();
        after.put("reason", reason);
        record.write("archive", plan, before, after);
        archived.fire(new PlanArchived(id));
        return plan;
    }

    private Agency office(PlanTerms terms, Agency before) {
        var id = terms.mechanism().officeAgencyId();
        return id == null ? null : parties.agency("mechanism.officeAgencyId", id, before);
    }

    private static void check(PlanTerms terms) {
        var violations = new ArrayList<Violation>();
        if (!terms.startsOn().isBefore(terms.endsOn())) {
            violations.add(new Violation("endsOn", "须晚于起始日期"));
        } else if (ChronoUnit.DAYS.between(terms.startsOn(), terms.endsOn()) > LONGEST) {
            violations.add(new Violation("endsOn", "一个方案最长三年"));
        }
        if (terms.cycle().period() == Period.DAILY || terms.cycle().period() == Period.YEARLY) {
            violations.add(new Violation("cycle.period", "调度周期须为 WEEKLY、MONTHLY 或 QUARTERLY"));
        }
        if (!violations.isEmpty()) {
            throw PlanProblems.invalid(violations);
        }
    }

    private static final int LONGEST = 3 * 366;
}
