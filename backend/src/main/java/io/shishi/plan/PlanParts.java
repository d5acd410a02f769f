package io.shishi.plan;

import io.shishi.agency.Jurisdictions;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Plans and their parts as they are shown, without lights; others put their own beside it. */
@ApplicationScoped
public class PlanParts {

    private final PlanQueries plans;
    private final PartQueries queries;
    private final Measures measures;
    private final PlanAccess access;
    private final Jurisdictions jurisdictions;
    private final EntityManager entities;
    private final Clock clock;

    PlanParts(
            PlanQueries plans,
            PartQueries queries,
            Measures measures,
            PlanAccess access,
            Jurisdictions jurisdictions,
            EntityManager entities,
            Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.measures = measures;
        this.access = access;
        this.jurisdictions = jurisdictions;
        this.entities = entities;
        this.clock = clock;
    }

    Page<PlanRow> rows(PlanFilter filter, PageQuery page) {
        var path = jurisdictions.visiblePath();
        var below = jurisdictions.visibleBelow();
        var drafts = access.drafts();
        var items = plans.page(path, below, drafts, filter.jurisdiction, filter.status, filter.year, page.slice());
        var total = plans.count(path, below, drafts, filter.jurisdiction, filter.status, filter.year);
        var sizes = new HashMap<UUID, PlanSize>();
        if (!items.isEmpty()) {
            plans.sizes(items.stream().map(plan -> plan.id).toList()).forEach(size -> sizes.put(size.planId(), size));
        }
        return Page.of(
                items.stream().map(plan -> PlanRow.of(plan, sizes.get(plan.id))).toList(), page, total);
    }

    /** A task that may be seen, with its indicators; three statements. */
    public PlanTaskView task(Task task) {
        var uses = measures.uses(task.plan.id);
        var indicators = queries.indicatorsOf(task.id).stream()
                .map(indicator -> PlanIndicatorView.of(indicator, uses, today()))
                .toList();
        return PlanTaskView.of(queries.task(task.id), indicators);
    }

    /** The same as it stood at a moment; what was read is let go first, so that nothing of it is ever written. */
    public PlanTaskView task(Task task, TaskThen then) {
        var uses = measures.uses(task.plan.id);
        var indicators = queries.indicatorsOf(task.id);
        var whole = queries.task(task.id);
        entities.clear();
        then.applyTo(whole);
        indicators.forEach(then::applyTo);
        var day = Calendar.day(then.until());
        return PlanTaskView.of(
                whole,
                indicators.stream()
                        .map(indicator -> PlanIndicatorView.of(indicator, uses, day))
                        .toList());
    }

    /** An indicator that may be seen; two statements. */
    public PlanIndicatorView indicator(Indicator indicator) {
        var uses = measures.uses(indicator.plan.id);
        return PlanIndicatorView.of(queries.indicator(indicator.id), uses, today());
    }

    List<MeasureView> measures(Plan plan) {
        var uses = measures.uses(plan.id);
        return queries.measures(plan.id).stream()
                .map(measure -> MeasureView.of(measure, uses))
                .toList();
    }

    public PlanTree tree(Plan plan) {
        return PlanTree.of(whole(plan), queries.revisionsOf(plan.id), today());
    }

    WholePlan whole(Plan plan) {
        return new WholePlan(
                plan,
                plans.sections(plan.id),
                queries.tasks(plan.id),
                queries.measures(plan.id),
                queries.indicators(plan.id));
    }

    private LocalDate today() {
        return Calendar.today(clock);
    }
}
