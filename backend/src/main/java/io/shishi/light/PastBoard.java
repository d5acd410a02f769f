package io.shishi.light;

import io.shishi.agency.Agency;
import io.shishi.light.rule.LightStatus;
import io.shishi.plan.Plan;
import io.shishi.plan.TaskStatus;
import io.shishi.progress.ReportStatus;
import io.shishi.progress.ReviewKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A board as it was known on a past day. */
@ApplicationScoped
class PastBoard {

    private static final String EVERYTHING = "%";

    /** What the last deed leaves a report in; recalled, it is a draft again. */
    private static final Map<ReviewKind, ReportStatus> STATUS = Map.of(
            ReviewKind.SUBMISSION, ReportStatus.SUBMITTED,
            ReviewKind.SIGNATURE, ReportStatus.SIGNED,
            ReviewKind.RETURN, ReportStatus.RETURNED);

    private final PastQueries queries;
    private final LightHistory history;

    PastBoard(PastQueries queries, LightHistory history) {
        this.queries = queries;
        this.history = history;
    }

    BoardView of(Plan plan, Past past) {
        var tasks = tasks(plan.id, EVERYTHING, past).stream()
                .filter(task -> task.state() != TaskStatus.CANCELLED)
                .toList();
        var recorded = history.of(plan.id, past.day());
        var rounds = rounds(recorded.rounds(), past);
        var leading = new LeadingAgencies.Leading(
                agencies(plan.id, tasks, rounds, past),
                past.light(past.lights().plan(), SubjectKind.PLAN),
                past.verification());
        return new Board(plan, tasks, rounds, recorded.curve(), past.day())
                .view(leading)
                .asOf(past.asOf());
    }

    /** Tasks in the state and with the light and name of that day. */
    List<TaskRow> tasks(UUID planId, String pattern, Past past) {
        var lights = past.tasks();
        return queries.tasks(planId, pattern, past.until()).stream()
                .map(task -> {
                    var then = lights.get(task.id());
                    return then == null
                            ? task.with(task.title(), null)
                            : task.with(then.name(), past.light(then, SubjectKind.TASK));
                })
                .toList();
    }

    /** A round that was not open yet is only planned. */
    static List<RoundLights> rounds(List<RoundLights> rounds, Past past) {
        return rounds.stream()
                .map(round ->
                        round.openedAt() != null && round.openedAt().isAfter(past.until()) ? round.planned() : round)
                .toList();
    }

    private List<AgencyStanding> agencies(UUID planId, List<TaskRow> tasks, List<RoundLights> rounds, Past past) {
        var statuses = new HashMap<UUID, LightStatus>();
        tasks.forEach(task -> statuses.put(task.id(), task.status()));
        var led = new ArrayList<BoardQueries.Led>();
        var agencies = new LinkedHashMap<UUID, Agency>();
        for (var row : queries.leading(planId)) {
            var agency = (Agency) row[1];
            agencies.put(agency.id, agency);
            if (statuses.get((UUID) row[0]) != null) {
                led.add(new BoardQueries.Led(agency.id, statuses.get((UUID) row[0]), 1));
            }
        }
        var lights = new HashMap<UUID, SubjectLight>();
        past.lights().agencies().forEach(light -> lights.put(light.id(), light));
        var rows = agencies.values().stream()
                .filter(agency -> lights.containsKey(agency.id))
                .map(agency -> new Object[] {past.light(lights.get(agency.id), SubjectKind.AGENCY), agency})
                .toList();
        return new AgencyStandings(led, owed(rounds, past)).of(rows);
    }

    private List<BoardQueries.Owed> owed(List<RoundLights> rounds, Past past) {
        var opened = RoundLights.opened(rounds);
        return opened.isEmpty()
                ? List.of()
                : queries.reports(opened.getLast().id(), past.until()).stream()
                        .filter(report -> report.kind() != ReviewKind.ACCEPTANCE)
                        .map(report -> new BoardQueries.Owed(
                                report.agencyId(),
                                report.kind() == null
                                        ? ReportStatus.DRAFT
                                        : STATUS.getOrDefault(report.kind(), ReportStatus.DRAFT),
                                report.signed(),
                                report.overdue(),
                                1))
                        .toList();
    }
}
