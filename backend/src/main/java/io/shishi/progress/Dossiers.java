package io.shishi.progress;

import io.shishi.agency.Jurisdictions;
import io.shishi.plan.Measure;
import io.shishi.progress.verification.FigureVerification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Brings together what is known of reports of one round; the statements it takes do not grow with their number. */
@ApplicationScoped
class Dossiers {

    static final UUID NOTHING = new UUID(0, 0);

    private final ReportQueries queries;
    private final Jurisdictions jurisdictions;

    Dossiers(ReportQueries queries, Jurisdictions jurisdictions) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
    }

    /** A report in a jurisdiction that the caller sees. */
    Optional<Dossier> of(UUID reportId) {
        var loaded = loaded(reportId);
        return loaded.isEmpty()
                ? Optional.empty()
                : Optional.of(together(loaded).getFirst());
    }

    /** The same, with nothing around it but its round, task, agency and plan. */
    Optional<Report> report(UUID reportId) {
        return loaded(reportId).stream().map(row -> (Report) row[0]).findFirst();
    }

    private List<Object[]> loaded(UUID reportId) {
        return queries.loaded(reportId, jurisdictions.visiblePath(), jurisdictions.visibleBelow());
    }

    /** Rows of {@link ReportQueries#LOADED}, all of one round. */
    List<Dossier> together(List<Object[]> loaded) {
        var reports = loaded.stream().map(row -> (Report) row[0]).toList();
        var round = reports.getFirst().round;
        var tasks = new LinkedHashSet<UUID>();
        reports.forEach(report -> tasks.add(report.task.id));

        var pledges = new Pledges(queries.promises(tasks));
        var rounds = new LinkedHashMap<UUID, Round>();
        var figures = new HashMap<UUID, List<Figure>>();
        var verified = new HashMap<UUID, FigureVerification>();
        for (var row : queries.figures(round.plan.id, round.id, orNothing(pledges.measures()))) {
            var of = (Round) row[0];
            rounds.put(of.id, of);
            if (row[1] instanceof Figure figure) {
                figures.computeIfAbsent(figure.measure.id, id -> new ArrayList<>())
                        .add(figure);
                if (row[2] instanceof FigureVerification verification) {
                    verified.put(figure.id, verification);
                }
            }
        }
        var history = history(round, reports, pledges, tasks);
        return loaded.stream()
                .map(row -> {
                    var report = (Report) row[0];
                    return new Dossier(
                            report,
                            (Report) row[1],
                            (Boolean) row[2],
                            (Boolean) row[3],
                            List.copyOf(rounds.values()),
                            pledges.ofTask(report.task.id),
                            lines(report, pledges, history, figures),
                            pledges.milestonesOf(report.task.id),
                            history.claims().computeIfAbsent(report.id, id -> new HashMap<>()),
                            history.handedIn(),
                            verified);
                })
                .toList();
    }

    /** What was handed in on some tasks, which reports of one round there are, and what is said of milestones. */
    private record History(
            Set<Dossier.HandedIn> handedIn,
            Map<UUID, Set<Home.Of>> ofRound,
            Map<UUID, Map<UUID, MilestoneClaim>> claims) {}

    private History history(Round round, List<Report> reports, Pledges pledges, Set<UUID> tasks) {
        var history = new History(new HashSet<>(), new HashMap<>(), new HashMap<>());
        var all = new HashSet<>(pledges.tasks());
        all.addAll(tasks);
        var ids = reports.stream().map(it -> it.id).toList();
        for (var past : queries.history(round.plan.id, all, ids)) {
            if (past.isHandedIn()) {
                history.handedIn.add(new Dossier.HandedIn(past.roundId(), past.taskId(), past.agencyId()));
            }
            if (past.roundId().equals(round.id) && past.isStanding()) {
                history.ofRound
                        .computeIfAbsent(past.taskId(), id -> new LinkedHashSet<>())
                        .add(new Home.Of(past.id(), past.agencyId(), past.agency()));
            }
            if (past.claim() != null) {
                history.claims
                        .computeIfAbsent(past.id(), id -> new HashMap<>())
                        .put(past.claim().milestone.id, past.claim());
            }
        }
        return history;
    }

    private static List<Line> lines(Report report, Pledges pledges, History history, Map<UUID, List<Figure>> figures) {
        return pledges.measuresOf(report.task.id).stream()
                .map(measure -> {
                    var home = pledges.home(measure, history.ofRound);
                    return line(report, measure, home, pledges, figures.getOrDefault(measure.id, List.of()));
                })
                .toList();
    }

    private static Line line(Report report, Measure measure, Home home, Pledges pledges, List<Figure> figures) {
        var here = home != null && home.is(report);
        var standing = figures.stream().filter(it -> it.effective).toList();
        var shown = here
                ? figures.stream().filter(it -> it.report.id.equals(report.id)).findFirst()
                : elsewhere(report, home, figures);
        return new Line(report, measure, pledges.ofMeasure(measure), home, here, shown.orElse(null), standing);
    }

    /** Of another report, what stands; of another report of the same agency, also what is being written. */
    private static Optional<Figure> elsewhere(Report report, Home home, List<Figure> figures) {
        var ofRound = figures.stream()
                .filter(it -> it.round.id.equals(report.round.id))
                .toList();
        return ofRound.stream().filter(it -> it.effective).findFirst().or(() -> ofRound.stream()
                .filter(it -> home != null
                        && home.agencyId().equals(report.agency.id)
                        && it.report.id.equals(home.reportId()))
                .findFirst());
    }

    /** A query wants something to compare with even where there is nothing. */
    private static Set<UUID> orNothing(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NOTHING) : ids;
    }
}
