package io.shishi.plan;

import io.shishi.identity.CurrentUser;
import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** Changes what is promised, by decision of an authority and with a reason. */
@ApplicationScoped
public class TargetService {

    private final PlanAccess access;
    private final PartQueries queries;
    private final Measures measures;
    private final ScheduleRules schedules;
    private final PlanRecord record;
    private final Event<TargetRevised> revised;
    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;

    TargetService(
            PlanAccess access,
            PartQueries queries,
            Measures measures,
            ScheduleRules schedules,
            PlanRecord record,
            Event<TargetRevised> revised,
            EntityManager entities,
            CurrentUser user,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.measures = measures;
        this.schedules = schedules;
        this.record = record;
        this.revised = revised;
        this.entities = entities;
        this.user = user;
        this.clock = clock;
    }

    /** In one's own name. */
    public TargetRevision revise(UUID indicatorId, TargetChange body) {
        return revise(indicatorId, body, user.actor().name());
    }

    TargetRevision revise(UUID indicatorId, TargetChange body, String decider) {
        var indicator = revisable(indicatorId, body);
        var plan = indicator.plan;
        var before = indicator.state();
        apply(indicator, body);
        entities.flush();
        measures.requireHomes(plan.id);
        var revision = revision(indicator, body, decider);
        var after = indicator.state();
        after.put("reason", body.reason());
        after.put("authority", body.authority().title());
        revised.fire(new TargetRevised(plan.id, indicatorId));
        record.write("revise-target", indicator, before, after);
        return revision;
    }

    /** The indicator with its plan locked, if a target of it may be revised by somebody who saw this version. */
    Indicator revisable(UUID indicatorId, TargetChange body) {
        var plan = access.lock(access.myIndicator(indicatorId).plan);
        plan.requireInForce("调整目标，请直接修改指标");
        var indicator = queries.indicator(indicatorId);
        if (indicator.version != body.version()) {
            throw Problems.stale();
        }
        indicator.task.requireActive();
        return indicator;
    }

    /** What it would promise; refuses what makes no sense and what changes nothing. */
    IndicatorTerms check(Indicator indicator, TargetChange body) {
        var terms = new RevisedTerms(indicator, body);
        var measure = measure(indicator, terms.measureId());
        var violations = PromiseCheck.of(terms, measure, indicator.plan, indicator.task.clause);
        violations.addAll(Revisable.check(indicator, body, terms));
        if (!violations.isEmpty()) {
            throw PlanProblems.invalid(violations);
        }
        if (!Revisable.changes(indicator, terms)) {
            throw IndicatorProblems.targetUnchanged();
        }
        return terms;
    }

    private void apply(Indicator indicator, TargetChange body) {
        var terms = check(indicator, body);
        var measure = measure(indicator, terms.measureId());
        var kind = indicator.comparator;
        indicator.promise(terms, measure);
        if (kind != indicator.comparator && body.milestones() != null) {
            Stages.of(indicator, body.milestones()).begin();
        }
        indicator.redraw(
                schedules, kind == indicator.comparator ? indicator.scheduleTemplate : schedules.usual(indicator));
        indicator.endScheduleByDueDate();
    }

    private static Measure measure(Indicator indicator, UUID id) {
        if (id == null) {
            return null;
        }
        return Measure.<Measure>find("id = ?1 and plan = ?2", id, indicator.plan)
                .firstResultOptional()
                .orElseThrow(() -> PlanProblems.invalid("measureId", "须为本方案的数据项"));
    }

    private TargetRevision revision(Indicator indicator, TargetChange body, String decider) {
        var ordinal = (int) TargetRevision.count("indicator", indicator) + 1;
        var revision =
                new TargetRevision(indicator, ordinal, body.reason(), clock.instant(), decider).by(body.authority());
        revision.persist();
        return revision;
    }
}
