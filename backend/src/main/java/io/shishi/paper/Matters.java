package io.shishi.paper;

import io.shishi.plan.Indicator;
import io.shishi.plan.Plan;
import io.shishi.plan.PlanStatus;
import io.shishi.plan.Task;
import io.shishi.plan.TaskStatus;
import io.shishi.progress.Report;
import io.shishi.shared.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what a paper is to be about, in plans in force of its own jurisdiction. */
@ApplicationScoped
class Matters {

    private final PaperDraftQueries queries;
    private final Findings findings;

    Matters(PaperDraftQueries queries, Findings findings) {
        this.queries = queries;
        this.findings = findings;
    }

    PaperDraft.Matter of(UUID jurisdictionId, NewPaper asked) {
        var wrong = new ArrayList<Violation>();
        var found = findings.of(jurisdictionId, asked.findingIds());
        var taskIds = Stream.concat(asked.taskIds().stream(), found.stream().map(PaperFinding::taskId))
                .distinct()
                .toList();
        List<Task> tasks = taskIds.isEmpty() ? List.of() : queries.tasks(taskIds, jurisdictionId);
        List<Indicator> indicators =
                asked.indicatorIds().isEmpty() ? List.of() : queries.indicators(asked.indicatorIds(), jurisdictionId);
        List<Report> reports =
                asked.reportIds().isEmpty() ? List.of() : queries.reports(asked.reportIds(), jurisdictionId);
        var going = "须为本辖区执行中方案里没有取消的";
        check("taskIds", asked.taskIds(), tasks, it -> it.id, Matters::isGoing, going + "任务", wrong);
        check(
                "indicatorIds",
                asked.indicatorIds(),
                indicators,
                it -> it.id,
                it -> isGoing(it.task),
                going + "指标",
                wrong);
        check("reportIds", asked.reportIds(), reports, it -> it.id, it -> isGoing(it.task), going + "任务的填报", wrong);
        check("findingIds", asked.findingIds(), found, PaperFinding::id, PaperFinding::open, "须为本辖区还没有整改的问题", wrong);
        handedIn(asked, reports, wrong);
        refuse(wrong);
        return new PaperDraft.Matter(
                plan(jurisdictionId, asked, tasks, indicators, reports), tasks, indicators, reports, found);
    }

    /** Nobody is reminded of what they have handed in. */
    private static void handedIn(NewPaper asked, List<Report> reports, List<Violation> wrong) {
        if (asked.kind() != PaperKind.REMINDER) {
            return;
        }
        reports.stream()
                .filter(report -> !report.isEditable() || report.supersededAt != null)
                .forEach(report -> wrong.add(new Violation(
                        "reportIds[" + asked.reportIds().indexOf(report.id) + "]",
                        "%s第%d期填报已经提交，不必催办".formatted(report.agency.shortName, report.round.ordinal))));
    }

    private Plan plan(
            UUID jurisdictionId, NewPaper asked, List<Task> tasks, List<Indicator> indicators, List<Report> reports) {
        var plans = Stream.of(
                        tasks.stream().map(it -> it.plan),
                        indicators.stream().map(it -> it.task.plan),
                        reports.stream().map(it -> it.plan))
                .flatMap(it -> it)
                .distinct()
                .toList();
        if (plans.size() > 1) {
            throw PaperProblems.refused("taskIds", "一份单只涉及一个方案的任务");
        }
        if (asked.planId() == null) {
            return plans.isEmpty() ? null : plans.getFirst();
        }
        var plan = queries.plan(asked.planId(), jurisdictionId).stream()
                .filter(it -> it.status == PlanStatus.IN_FORCE)
                .findFirst()
                .orElseThrow(() -> PaperProblems.refused("planId", "须为本辖区执行中的方案"));
        if (!plans.isEmpty() && !plans.contains(plan)) {
            throw PaperProblems.refused("planId", "与所列任务不属于同一个方案");
        }
        return plan;
    }

    private static boolean isGoing(Task task) {
        return task.status == TaskStatus.ACTIVE && task.plan.status == PlanStatus.IN_FORCE;
    }

    private static <T> void check(
            String field,
            List<UUID> ids,
            List<T> found,
            Function<T, UUID> id,
            Predicate<T> going,
            String message,
            List<Violation> wrong) {
        var good = found.stream().filter(going).map(id).toList();
        for (var i = 0; i < ids.size(); i++) {
            if (!good.contains(ids.get(i))) {
                wrong.add(new Violation(field + "[" + i + "]", message));
            } else if (ids.indexOf(ids.get(i)) < i) {
                wrong.add(new Violation(field + "[" + i + "]", "重复"));
            }
        }
    }

    static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw PaperProblems.invalid(wrong);
        }
    }
}
