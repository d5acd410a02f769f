package io.shishi.plan;

import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Keeps the promises of a task. */
@ApplicationScoped
public class IndicatorService {

    private final PlanAccess access;
    private final PartQueries queries;
    private final ScheduleRules schedules;
    private final PlanRecord record;
    private final EntityManager entities;

    IndicatorService(
            PlanAccess access,
            PartQueries queries,
            ScheduleRules schedules,
            PlanRecord record,
            EntityManager entities) {
        this.access = access;
        this.queries = queries;
        this.schedules = schedules;
        this.record = record;
        this.entities = entities;
    }

    public Indicator add(UUID taskId, NewIndicator body) {
        var task = access.myTask(taskId);
        access.lock(task.plan).requireDraft("增加指标");
        var measure = measure(task.plan, body.measureId());
        check(PromiseCheck.of(body, measure, task.plan, task.clause));
        if (body.scheduleTemplate() != null && !schedules.templates().contains(body.scheduleTemplate())) {
            throw IndicatorProblems.noSuchTemplate("scheduleTemplate", schedules.templates());
        }
        var indicator = new Indicator(task, 0, body.name(), body.comparator(), body.dueOn());
        indicator.promise(body, measure);
        indicator.redraw(
                schedules, body.scheduleTemplate() == null ? schedules.usual(indicator) : body.scheduleTemplate());
        place(indicator, body.position());
        indicator.persist();
        record.created(indicator);
        return indicator;
    }

    Indicator change(UUID id, IndicatorChange body) {
        var indicator = mine(id);
        if (indicator.version != body.version()) {
            throw Problems.stale();
        }
        indicator.task.requireActive();
        var before = indicator.state();
        if (indicator.plan.status == PlanStatus.IN_FORCE) {
            keep(indicator, body);
        } else {
            promise(indicator, body);
        }
        entities.flush();
        record.changed(indicator, before);
        return indicator;
    }

    void delete(UUID id) {
        var indicator = mine(id);
        indicator.plan.requireDraft("删除指标");
        record.deleted(indicator);
        indicator.delete();
    }

    private void promise(Indicator indicator, IndicatorChange body) {
        var measure = measure(indicator.plan, body.measureId());
        var violations = PromiseCheck.of(body, measure, indicator.plan, indicator.task.clause);
        if (body.comparator() != Comparator.COMPLETE && !indicator.milestones.isEmpty()) {
            violations.add(new Violation("comparator", "还有节点，须先清空节点再改成其他承诺"));
        }
        check(violations);
        var usual = schedules.usual(indicator).equals(indicator.scheduleTemplate);
        indicator.promise(body, measure);
        indicator.redraw(schedules, usual ? schedules.usual(indicator) : indicator.scheduleTemplate);
        if (body.position() != null && body.position() != indicator.position) {
            place(indicator, body.position());
        }
    }

    private void keep(Indicator indicator, IndicatorChange body) {
        indicator.keepPromise(body);
        var position = body.position() == null ? indicator.position : body.position();
        new Frozen().keep("position", "顺序", indicator.position, position).refuse();
        if (body.clauseText() != null && !indicator.task.clause.contains(body.clauseText())) {
            throw PlanProblems.invalid("clauseText", "条款原文中没有这段文字，须与原文一字不差");
        }
        indicator.name = body.name();
        indicator.clauseText = body.clauseText();
    }

    private Indicator mine(UUID id) {
        access.lock(access.myIndicator(id).plan).requireOpen();
        return queries.indicator(id);
    }

    private static Measure measure(Plan plan, UUID id) {
        if (id == null) {
            return null;
        }
        return Measure.<Measure>find("id = ?1 and plan = ?2", id, plan)
                .firstResultOptional()
                .orElseThrow(() -> PlanProblems.invalid("measureId", "须为本方案的数据项"));
    }

    private static void check(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw PlanProblems.invalid(violations);
        }
    }

    private static void place(Indicator indicator, Integer place) {
        Place.give(
                indicator,
                place,
                Indicator.<Indicator>list("task = ?1 order by position, id", indicator.task),
                (one, number) -> one.position = number);
    }
}
