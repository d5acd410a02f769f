package io.shishi.light;

import io.shishi.agency.JurisdictionRef;
import io.shishi.light.BoardView.BoardPlan;
import io.shishi.light.BoardView.BoardProgress;
import io.shishi.light.BoardView.BoardRound;
import io.shishi.light.BoardView.CategoryCounts;
import io.shishi.light.BoardView.Heat;
import io.shishi.light.BoardView.HeatRound;
import io.shishi.light.BoardView.HeatRow;
import io.shishi.light.BoardView.LightChange;
import io.shishi.light.BoardView.SectionCounts;
import io.shishi.light.rule.CurvePoint;
import io.shishi.light.rule.LightStatus;
import io.shishi.plan.Plan;
import io.shishi.shared.time.Calendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws a board from what was read. */
record Board(Plan plan, List<TaskRow> tasks, List<RoundLights> rounds, List<CurvePoint> curve, LocalDate today) {

    BoardView view(LeadingAgencies.Leading leading) {
        var planLight = leading.planLight();
        return new BoardView(
                new BoardPlan(
                        plan.id,
                        plan.title,
                        plan.year,
                        plan.status,
                        JurisdictionRef.of(plan.jurisdiction),
                        plan.startsOn,
                        plan.endsOn),
                round(),
                today,
                counts(tasks),
                tasks.size(),
                planLight == null ? null : planLight.view(),
                planLight == null
                        ? new BoardProgress(null, null)
                        : new BoardProgress(Percent.of(planLight.progressDue), Percent.of(planLight.progress)),
                leading.verification(),
                changes(),
                sections(),
                categories(),
                heat(),
                curve,
                leading.agencies(),
                null);
    }

    private BoardRound round() {
        var opened = RoundLights.opened(rounds);
        if (opened.isEmpty()) {
            return null;
        }
        var round = opened.getLast();
        return new BoardRound(
                round.id(),
                round.ordinal(),
                round.from(),
                round.to(),
                Calendar.local(round.opensAt()),
                Calendar.local(round.dueAt()),
                Calendar.local(round.closesAt()),
                ChronoUnit.DAYS.between(today, Calendar.day(round.dueAt())));
    }

    /** What is not what it was when the round before was over; a round of which no day was recorded is passed over. */
    private List<LightChange> changes() {
        var opened = RoundLights.opened(rounds);
        var before = opened.stream()
                .limit(Math.max(0, opened.size() - 1L))
                .map(RoundLights::tasks)
                .filter(statuses -> !statuses.isEmpty())
                .reduce(Map.of(), (earlier, later) -> later);
        return tasks.stream()
                .filter(task -> task.light() != null && before.containsKey(task.id()))
                .filter(task -> before.get(task.id()) != task.status())
                .map(task -> new LightChange(
                        task.id(),
                        task.number(),
                        task.title(),
                        before.get(task.id()),
                        task.status(),
                        task.light().view().sentence()))
                .toList();
    }

    private List<SectionCounts> sections() {
        return grouped(TaskRow::section).entrySet().stream()
                .map(it -> new SectionCounts(
                        it.getKey().id(), it.getKey().title(), it.getKey().level(), counts(it.getValue())))
                .toList();
    }

    private List<CategoryCounts> categories() {
        return grouped(task -> List.of(task.sectionId(), category(task))).values().stream()
                .map(some -> new CategoryCounts(some.getFirst().sectionId(), category(some.getFirst()), counts(some)))
                .toList();
    }

    private Heat heat() {
        var columns = RoundLights.opened(rounds).stream()
                .map(round -> new HeatRound(round.id(), round.ordinal(), round.from(), round.to()))
                .toList();
        var rows = tasks.stream()
                .map(task -> new HeatRow(
                        task.id(),
                        task.number(),
                        task.title(),
                        task.sectionId(),
                        category(task),
                        RoundLights.cells(rounds, task.id())))
                .toList();
        return new Heat(columns, rows);
    }

    private <K> Map<K, List<TaskRow>> grouped(Function<TaskRow, K> by) {
        return tasks.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<LightStatus, Integer> counts(List<TaskRow> tasks) {
        return Counts.of(tasks.stream().map(TaskRow::status));
    }

    private static String category(TaskRow task) {
        return task.category() == null ? "" : task.category();
    }
}
