package io.shishi.inspection.check;

import io.shishi.agency.Agency;
import io.shishi.inspection.draw.DrawnItem;
import io.shishi.inspection.draw.DrawnItems;
import io.shishi.plan.Indicator;
import io.shishi.plan.Task;
import io.shishi.progress.Figure;
import io.shishi.progress.Report;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds what is to be checked, as it is reported now, in the plans in force of one jurisdiction. */
@ApplicationScoped
class Subjects {

    private final SubjectQueries queries;
    private final DrawnItems drawn;

    Subjects(SubjectQueries queries, DrawnItems drawn) {
        this.queries = queries;
        this.drawn = drawn;
    }

    /** By its name in the draw. */
    Map<String, CheckSubject> drawn(UUID jurisdictionId, NewChecks asked) {
        var selected = drawn.selected(jurisdictionId, asked.drawId());
        var unknown = asked.itemIds().stream()
                .filter(id -> selected.stream().noneMatch(it -> it.itemId().equals(id)))
                .toList();
        if (selected.isEmpty()) {
            throw CheckProblems.refused("drawId", "没有这次抽查，或还没有抽出结果");
        }
        if (!unknown.isEmpty()) {
            throw CheckProblems.refused("itemIds[" + asked.itemIds().indexOf(unknown.getFirst()) + "]", "不是这次抽查抽中的对象");
        }
        var found = new LinkedHashMap<String, CheckSubject>();
        selected.stream()
                .filter(it -> asked.itemIds().isEmpty() || asked.itemIds().contains(it.itemId()))
                .forEach(it -> found.put(it.itemId(), of(jurisdictionId, it)));
        return found;
    }

    private CheckSubject of(UUID jurisdictionId, DrawnItem item) {
        return switch (item.kind()) {
            case FIGURE -> figure(jurisdictionId, item.figureId(), item.indicatorId(), "itemIds");
            case REPORT -> report(jurisdictionId, item.reportId(), "itemIds");
            case TASK -> task(jurisdictionId, item.taskId(), "itemIds");
        };
    }

    CheckSubject named(UUID jurisdictionId, NewChecks asked) {
        if (asked.figureId() != null) {
            return figure(jurisdictionId, asked.figureId(), null, "figureId");
        }
        if (asked.reportId() != null) {
            return report(jurisdictionId, asked.reportId(), "reportId");
        }
        return asked.indicatorId() != null
                ? indicator(jurisdictionId, asked.indicatorId(), "indicatorId")
                : task(jurisdictionId, asked.taskId(), "taskId");
    }

    CheckSubject figure(UUID jurisdictionId, UUID id, UUID indicatorId, String field) {
        var figure = one(queries.figures(Set.of(id), jurisdictionId), field, "没有这个数据，或它已不是现行数据");
        var task = one(queries.tasks(Set.of(figure.report.task.id), jurisdictionId), field, "没有这项任务");
        var promises = queries.promisesOf(Set.of(task.id)).stream()
                .filter(it -> it.measure != null && it.measure.id.equals(figure.measure.id))
                .toList();
        var indicator = promises.stream()
                .filter(it -> it.id.equals(indicatorId))
                .findFirst()
                .orElse(promises.isEmpty() ? null : promises.getFirst());
        return of(CheckKind.FIGURE, task, indicator, figure);
    }

    /** The newest figure of what it promises; a promise without figures is seen on its task. */
    CheckSubject indicator(UUID jurisdictionId, UUID id, String field) {
        var indicator = one(queries.indicators(Set.of(id), jurisdictionId), field, "没有这个指标");
        var task = one(queries.tasks(Set.of(indicator.task.id), jurisdictionId), field, "没有这项任务");
        var figures = indicator.measure == null ? List.<Figure>of() : queries.standing(indicator.measure.id);
        return figures.isEmpty()
                ? new CheckSubject(
                        CheckKind.TASK,
                        task,
                        lead(task, field),
                        indicator,
                        indicator.measure,
                        null,
                        null,
                        null,
                        null,
                        indicator.unit)
                : of(CheckKind.FIGURE, task, indicator, figures.getFirst());
    }

    private CheckSubject report(UUID jurisdictionId, UUID id, String field) {
        Report report = one(queries.reports(Set.of(id), jurisdictionId), field, "没有这份填报，或它还没有审核通过");
        var task = one(queries.tasks(Set.of(report.task.id), jurisdictionId), field, "没有这项任务");
        return new CheckSubject(
                CheckKind.REPORT, task, report.agency, null, null, report, null, report.round, null, null);
    }

    CheckSubject task(UUID jurisdictionId, UUID id, String field) {
        var task = one(queries.tasks(Set.of(id), jurisdictionId), field, "没有这项任务");
        return new CheckSubject(CheckKind.TASK, task, lead(task, field), null, null, null, null, null, null, null);
    }

    private static CheckSubject of(CheckKind kind, Task task, Indicator indicator, Figure figure) {
        return new CheckSubject(
                kind,
                task,
                figure.report.agency,
                indicator,
                figure.measure,
                figure.report,
                figure.id,
                figure.round,
                figure.value,
                indicator != null && indicator.unit != null ? indicator.unit : figure.measure.unit);
    }

    private static Agency lead(Task task, String field) {
        return task.leads().stream().findFirst().orElseThrow(() -> CheckProblems.refused(field, "这项任务还没有牵头单位"));
    }

    private static <T> T one(Collection<T> found, String field, String otherwise) {
        return found.stream().findFirst().orElseThrow(() -> CheckProblems.refused(field, otherwise));
    }
}
