package io.shishi.plan;

import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the calendar of promises: schedules and milestones. */
@ApplicationScoped
public class ScheduleService {

    private final PlanAccess access;
    private final PartQueries queries;
    private final ScheduleRules rules;
    private final PlanRecord record;
    private final EntityManager entities;

    ScheduleService(
            PlanAccess access, PartQueries queries, ScheduleRules rules, PlanRecord record, EntityManager entities) {
        this.access = access;
        this.queries = queries;
        this.rules = rules;
        this.record = record;
        this.entities = entities;
    }

    public Indicator draw(UUID id, ScheduleChange body) {
        var indicator = mine(id, body.version(), body.reason(), "调整序时");
        if (indicator.comparator == Comparator.PENDING) {
            throw IndicatorProblems.pendingHasNoSchedule();
        }
        if ((body.template() == null) == (body.points() == null)) {
            throw IndicatorProblems.oneOf(body.template() == null ? "template" : "points");
        }
        var before = indicator.state();
        if (body.points() == null) {
            byTemplate(indicator, body.template());
        } else {
            byPoints(indicator, body.points());
        }
        return changed("change-schedule", indicator, before, body.reason());
    }

    public Indicator stage(UUID id, MilestonesChange body) {
        var indicator = mine(id, body.version(), body.reason(), "调整节点");
        if (indicator.comparator != Comparator.COMPLETE) {
            throw IndicatorProblems.noMilestones();
        }
        var before = indicator.state();
        Stages.of(indicator, body.milestones()).give();
        indicator.redraw(rules, indicator.scheduleTemplate);
        entities.lock(indicator, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return changed("change-milestones", indicator, before, body.reason());
    }

    private void byTemplate(Indicator indicator, String template) {
        if (!rules.templates().contains(template)) {
            throw IndicatorProblems.noSuchTemplate("template", rules.templates());
        }
        indicator.scheduleTemplate = template;
        indicator.redraw(rules, template);
    }

    private void byPoints(Indicator indicator, List<SchedulePoint> points) {
        var complaints = rules.complaints(points, indicator.plan.startsOn, indicator.dueOn);
        if (!complaints.isEmpty()) {
            throw IndicatorProblems.scheduleWrong(complaints);
        }
        indicator.scheduleTemplate = Indicator.CUSTOM;
        indicator.schedule = List.copyOf(points);
    }

    private Indicator mine(UUID id, int version, String reason, String deed) {
        var plan = access.lock(access.myIndicator(id).plan);
        plan.requireOpen();
        if (plan.status == PlanStatus.IN_FORCE && (reason == null || reason.isBlank())) {
            throw PlanProblems.reasonRequired("方案执行中，" + deed);
        }
        var indicator = queries.indicator(id);
        if (indicator.version != version) {
            throw Problems.stale();
        }
        indicator.task.requireActive();
        return indicator;
    }

    private Indicator changed(String action, Indicator indicator, Map<String, Object> before, String reason) {
        entities.flush();
        var after = indicator.state();
        if (reason != null) {
            after.put("reason", reason);
        }
        record.write(action, indicator, before, after);
        return indicator;
    }
}
