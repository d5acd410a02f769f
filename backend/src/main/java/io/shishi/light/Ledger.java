package io.shishi.light;

import io.shishi.light.LedgerRow.LedgerIndicator;
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
import java.util.UUID;
import java.util.stream.Collectors;

/** The tasks of a plan as a list. A plan has tens of tasks, so they are read once and sorted here. */
@ApplicationScoped
class Ledger {

    private final BoardQueries queries;
    private final LightHistory history;
    private final Clock clock;

    Ledger(BoardQueries queries, LightHistory history, Clock clock) {
        this.queries = queries;
        this.history = history;
        this.clock = clock;
    }

    Page<LedgerRow> page(UUID planId, LedgerFilter filter, PageQuery page) {
        var leads = leads(planId);
        var found = Page.cut(matching(planId, filter, leads), page);
        var rounds = history.of(planId, Calendar.today(clock)).rounds();
        return Page.of(rows(planId, found.items(), leads, rounds), page, found.total());
    }

    /** Every task that fits, without its history. */
    List<LedgerRow> all(UUID planId, LedgerFilter filter) {
        var leads = leads(planId);
        return rows(planId, matching(planId, filter, leads), leads, List.of());
    }

    private List<TaskRow> matching(UUID planId, LedgerFilter filter, Map<UUID, List<BoardQueries.Lead>> leads) {
        var tasks = queries.tasks(planId, filter.pattern()).stream()
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
            UUID planId, List<TaskRow> tasks, Map<UUID, List<BoardQueries.Lead>> leads, List<RoundLights> rounds) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        var indicators = new HashMap<UUID, List<LedgerIndicator>>();
        queries.indicators(planId, tasks.stream().map(TaskRow::id).toList()).forEach(row -> indicators
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
