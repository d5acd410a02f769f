package io.shishi.closure;

import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.inspection.check.Check;
import io.shishi.inspection.check.CheckState;
import io.shishi.plan.PlanAccess;
import io.shishi.plan.TaskStatus;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows applications to whoever is asking. */
@ApplicationScoped
class ClosureViews {

    private final ClosureAccess access;
    private final ClosureQueries queries;
    private final ClosureReading reading;
    private final FoundQueries found;
    private final PlanAccess plans;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;

    ClosureViews(
            ClosureAccess access,
            ClosureQueries queries,
            ClosureReading reading,
            FoundQueries found,
            PlanAccess plans,
            Jurisdictions jurisdictions,
            CurrentUser user) {
        this.access = access;
        this.queries = queries;
        this.reading = reading;
        this.found = found;
        this.plans = plans;
        this.jurisdictions = jurisdictions;
        this.user = user;
    }

    ClosureView of(UUID id) {
        return view(access.visible(id));
    }

    ClosureView view(Closure closure) {
        var open = closure.state.isOpen() && closure.task.status == TaskStatus.ACTIVE;
        var blocking = open ? reading.of(closure.task).blocking() : List.<Obstacle>of();
        var checks = found.checks(closure.id);
        var checking = checks.stream().anyMatch(check -> check.state.isOpen());
        var isNext = access.isNext(closure);
        var passed = closure.hasPassed(Doer.of("", user));
        return ClosureView.of(
                closure,
                steps(closure, checks),
                blocking,
                checks.stream()
                        .filter(this::isShown)
                        .map(ClosureView.OrderedCheck::of)
                        .toList(),
                ClosureView.May.of(closure.state, isNext, passed, checking));
    }

    /** An agency does not learn of a check before the visit begins. */
    private List<ClosureView.Step> steps(Closure closure, List<Check> checks) {
        var all = checks.stream().allMatch(this::isShown);
        return closure.steps.stream()
                .filter(step -> all || step.kind != StepKind.CHECK)
                .map(ClosureView.Step::of)
                .toList();
    }

    private boolean isShown(Check check) {
        return check.state != CheckState.PLANNED || access.seesAll();
    }

    /** What the system finds of a task now, whether or not anybody applies. */
    ClosureFacts check(UUID taskId) {
        var task = plans.visibleTask(taskId);
        if (!access.mayLookThrough(task)) {
            throw ClosureProblems.notFound();
        }
        return reading.of(task);
    }

    List<ClosureRow> ofTask(UUID taskId) {
        plans.visibleTask(taskId);
        return access.ofTask(taskId).stream().map(this::row).toList();
    }

    Page<ClosureRow> list(ClosureFilter filter, PageQuery page) {
        var states = filter.states();
        if (filter.mine) {
            var waiting = access.waitingForMe();
            states = states.stream().filter(waiting::contains).toList();
        }
        if (states.isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        var path = jurisdictions.visiblePath();
        var below = filter.mine ? "" : jurisdictions.visibleBelow();
        var all = access.seesAll();
        var agencies = access.agencies();
        var items = queries.list(
                states, filter.plan, filter.agency, filter.pattern(), path, below, all, agencies, page.slice());
        var total = queries.count(states, filter.plan, filter.agency, filter.pattern(), path, below, all, agencies);
        return Page.of(items.stream().map(this::row).toList(), page, total);
    }

    private ClosureRow row(Closure closure) {
        return ClosureRow.of(closure, access.isNext(closure));
    }
}
