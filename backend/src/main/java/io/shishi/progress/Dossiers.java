package io.shishi.progress;

import io.shishi.agency.Jurisdictions;
import io.shishi.plan.Measure;
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
        var loaded = queries.loaded(reportId, jurisdictions.visiblePath(), jurisdictions.visibleBelow());
        return loaded.isEmpty()
                ? Optional.empty()
                : Optional.of(together(loaded).getFirst());
    }

    /** Rows of {@link ReportQueries#LOADED}, all of one round. */
    List<Dossier> together(List<Object[]> loaded) {
        var reports = loaded.stream().map(row -> (Report) row[0]).toList();
        var round = reports.getFirst().round;
        var tasks = new LinkedHashSet<UUID>();
        reports.forEach(report -> tasks.add(report.task.id));

        var promises = Promises.of(queries.promises(round.id, tasks));
        var rounds = new LinkedHashMap<UUID, Round>();
        var figures = new HashMap<UUID, List<Figure>>();
        for (var row : queries.figures(round.plan.id, round.id, orNothing(promises.measures()))) {
            var of = (Round) row[0];
            rounds.put(of.id, of);
            if (row[1] instanceof Figure figure) {
                figures.computeIfAbsent(figure.measure.id, id -> new ArrayList<>())
                        .add(figure);
            }
        }
        var handedIn = new HashSet<Dossier.HandedIn>();
        var claims = new HashMap<UUID, Map<UUID, MilestoneClaim>>();
        var ids = reports.stream().map(it -> it.id).toList();
        for (var row : queries.history(round.plan.id, promises.tasks(), ids)) {
            var report = (Report) row[0];
            if (!report.isEditable()) {
                handedIn.add(new Dossier.HandedIn(report.round.id, report.task.id, report.agency.id));
            }
            if (row[1] instanceof MilestoneClaim claim) {
                claims.computeIfAbsent(report.id, id -> new HashMap<>()).put(claim.milestone.id, claim);
            }
        }
        return loaded.stream()
                .map(row -> {
                    var report = (Report) row[0];
                    return new Dossier(
                            report,
                            (Report) row[1],
                            (Boolean) row[2],
                            (Boolean) row[3],
                            List.copyOf(rounds.values()),
                            promises.indicatorsOf(report.task.id),
                            lines(report, promises, figures),
                            promises.milestonesOf(report.task.id),
                            claims.computeIfAbsent(report.id, id -> new HashMap<>()),
                            handedIn);
                })
                .toList();
    }

    private static List<Line> lines(Report report, Promises promises, Map<UUID, List<Figure>> figures) {
        return promises.measuresOf(report.task.id).stream()
                .map(measure -> line(report, measure, promises, figures.getOrDefault(measure.id, List.of())))
                .toList();
    }

    private static Line line(Report report, Measure measure, Promises promises, List<Figure> figures) {
        var home = promises.home(measure);
        var here = home != null && home.is(report);
        var standing = figures.stream().filter(it -> it.effective).toList();
        var shown = here
                ? figures.stream().filter(it -> it.report.id.equals(report.id)).findFirst()
                : elsewhere(report, home, figures);
        return new Line(report, measure, promises.of(measure), home, here, shown.orElse(null), standing);
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
