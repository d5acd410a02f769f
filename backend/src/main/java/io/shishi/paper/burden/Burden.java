package io.shishi.paper.burden;

import io.shishi.agency.Agencies;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyRef;
import io.shishi.paper.burden.BurdenQueries.Asked;
import io.shishi.paper.burden.BurdenQueries.Owned;
import io.shishi.paper.burden.BurdenView.Cell;
import io.shishi.plan.Measures;
import io.shishi.plan.Plan;
import io.shishi.plan.PlanAccess;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts what is asked of agencies. */
@ApplicationScoped
class Burden {

    private final PlanAccess plans;
    private final Agencies agencies;
    private final Measures measures;
    private final BurdenQueries queries;
    private final OtherBurden other;
    private final Clock clock;

    Burden(
            PlanAccess plans,
            Agencies agencies,
            Measures measures,
            BurdenQueries queries,
            OtherBurden other,
            Clock clock) {
        this.plans = plans;
        this.agencies = agencies;
        this.measures = measures;
        this.queries = queries;
        this.other = other;
        this.clock = clock;
    }

    /** Where figures are entered: an agency's report on a task. */
    private record Home(UUID taskId, UUID agencyId) {}

    BurdenView of(UUID planId, int count) {
        var plan = plans.visible(planId);
        var last = YearMonth.from(Calendar.today(clock));
        var months = IntStream.range(0, count)
                .mapToObj(i -> last.minusMonths(count - 1L - i).toString())
                .toList();
        var cells = cells(plan, startOf(last.minusMonths(count - 1L)), startOf(last.plusMonths(1)));
        var rows = agencies.of(plan.jurisdiction.id).stream()
                .filter(agency -> cells.containsKey(agency.id))
                .map(agency -> row(agency, months, cells.get(agency.id)))
                .toList();
        var totals = IntStream.range(0, count)
                .mapToObj(
                        i -> rows.stream().map(row -> row.cells().get(i)).reduce(Cell.empty(months.get(i)), Cell::plus))
                .toList();
        return new BurdenView(months, rows, totals);
    }

    private static BurdenView.OfAgency row(Agency agency, List<String> months, Map<String, Cell> cells) {
        return new BurdenView.OfAgency(
                AgencyRef.of(agency),
                months.stream()
                        .map(month -> cells.getOrDefault(month, Cell.empty(month)))
                        .toList());
    }

    /** By agency and month. */
    private Map<UUID, Map<String, Cell>> cells(Plan plan, Instant from, Instant to) {
        var cells = new HashMap<UUID, Map<String, Cell>>();
        var figures = figures(plan.id);
        for (var asked : queries.asked(plan.id, from, to)) {
            add(cells, asked.agencyId(), report(asked, figures));
        }
        other.of(plan.jurisdiction.id, plan.id, from, to)
                .forEach(counted -> add(cells, counted.agencyId(), counted.cell()));
        return cells;
    }

    /** A report asks for an account, its figures, and its milestones. */
    private static Cell report(Asked asked, Map<Home, Integer> figures) {
        var numbers = figures.getOrDefault(new Home(asked.taskId(), asked.agencyId()), 0);
        var month = YearMonth.from(Calendar.day(asked.dueAt())).toString();
        return new Cell(month, 1, 1 + numbers + (int) asked.milestones(), numbers, 0, 0, 0);
    }

    /** How many figures an agency enters in its report on a task: those that have their home there. */
    private Map<Home, Integer> figures(UUID planId) {
        Map<UUID, UUID> owners =
                queries.owned(planId).stream().collect(Collectors.toMap(Owned::measureId, Owned::agencyId));
        var figures = new HashMap<Home, Integer>();
        measures.home(planId)
                .forEach((measure, task) -> figures.merge(new Home(task, owners.get(measure)), 1, Integer::sum));
        return figures;
    }

    private static void add(Map<UUID, Map<String, Cell>> cells, UUID agencyId, Cell cell) {
        cells.computeIfAbsent(agencyId, id -> new HashMap<>()).merge(cell.month(), cell, Cell::plus);
    }

    private static Instant startOf(YearMonth month) {
        return Calendar.startOf(month.atDay(1));
    }
}
