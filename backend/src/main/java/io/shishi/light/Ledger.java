package io.shishi.light;

import io.shishi.light.LedgerRow.LedgerIndicator;
import io.shishi.plan.Plan;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tasks of a plan as a list. A plan has tens of tasks, so they are read once and sorted here. */
@ApplicationScoped
class Ledger {

    private final BoardQueries queries;
    private final LightHistory history;
    private final PastDays days;
    private final PastBoard pastBoard;
    private final PastPromises pastPromises;
    private final Clock clock;

    Ledger(
            BoardQueries queries,
            LightHistory history,
            PastDays days,
            PastBoard pastBoard,
            PastPromises pastPromises,
            Clock clock) {
        this.queries = queries;
        this.history = history;
        this.days = days;
        this.pastBoard = pastBoard;
        this.pastPromises = pastPromises;
        this.clock = clock;
    }

    LedgerPage page(Plan plan, LedgerFilter filter, PageQuery page) {
        var past = days.of(plan, filter.on);
        var leads = leads(plan.id);
        var found = Page.cut(matching(plan.id, filter, leads, past), page);
        var rounds = past.isPresent()
                ? PastBoard.rounds(history.of(plan.id, filter.on).rounds(), past.get())
                : history.of(plan.id, Calendar.today(clock)).rounds();
        var rows = rows(plan.id, found.items(), leads, rounds, past);
        return LedgerPage.of(
                Page.of(rows, page, found.total()), past.map(Past::asOf).orElse(null));
    }

    /** Every task that fits, without its history. */
    List<LedgerRow> all(Plan plan, LedgerFilter filter) {
        var past = days.of(plan, filter.on);
        var leads = leads(plan.id);
        return rows(plan.id, matching(plan.id, filter, leads, past), leads, List.of(), past);
    }

    private List<TaskRow> matching(
            UUID planId, LedgerFilter filter, Map<UUID, List<BoardQueries.Lead>> leads, Optional<Past> past) {
        var read = past.isPresent()
                ? pastBoard.tasks(planId, filter.pattern(), past.get())
                : queries.tasks(planId, filter.pattern());
        var tasks = read.stream()
                .filter(task -> filter.fits(task, leads.getOrDefault(task.id(), List.of())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (filter.sort == LedgerSort.NUMBER && filter.order == SortOrder.DESC) {
            Collections.reverse(tasks);
            return tasks;
        }
        var by = filter.sort.by(task -> leads.getOrDefault(task.id(), List.of()));
        tasks.sort(filter.order == SortOrder.DESC ? by.reversed() : by);
        return tasks;
    }

    private List<LedgerRow> rows(
            UUID planId,
            List<TaskRow> tasks,
            Map<UUID, List<BoardQueries.Lead>> leads,
            List<RoundLights> rounds,
            Optional<Past> past) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        var indicators = new HashMap<UUID, List<LedgerIndicator>>();
        var ids = tasks.stream().map(TaskRow::id).toList();
        var promised = past.isPresent() ? pastPromises.of(ids, past.get()) : queries.indicators(planId, ids);
        promised.forEach(row -> indicators
                .computeIfAbsent(row.taskId(), task -> new ArrayList<>())
                .add(LedgerIndicator.of(row)));
        return tasks.stream()
                .map(task -> LedgerRow.of(
                        task,
                        leads.getOrDefault(task.id(), List.of()),
                        indicators.getOrDefault(task.id(), List.of()),
                        RoundLights.cells(rounds, task.id())))
                .toList();
    }

    private Map<UUID, List<BoardQueries.Lead>> leads(UUID planId) {
        return queries.leads(planId).stream().collect(Collectors.groupingBy(BoardQueries.Lead::taskId));
    }
}
