package io.shishi.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What follows when a report has been accepted: its figures stand, its milestones are done, the one before it is superseded. */
@ApplicationScoped
class Acceptance {

    private final ReviewQueries queries;
    private final EntityManager entities;

    Acceptance(ReviewQueries queries, EntityManager entities) {
        this.queries = queries;
        this.entities = entities;
    }

    void follow(Report report, Instant now) {
        var superseded = queries.standing(report.id);
        superseded.forEach(other -> other.supersede(now));
        entities.flush();
        putFiguresInForce(report, superseded);
        settleMilestones(Stream.concat(Stream.of(report), superseded.stream()).toList());
    }

    private void putFiguresInForce(Report report, List<Report> superseded) {
        var measures = queries.figures(report.id).stream()
                .filter(figure -> figure.value != null)
                .map(figure -> figure.measure.id)
                .toList();
        queries.layDown(report.round.id, orNothing(measures), orNothing(ids(superseded)));
        queries.putInForce(report.id);
    }

    /** The newest accepted report that speaks of a milestone is right about it, whenever it was accepted. */
    private void settleMilestones(List<Report> reports) {
        var milestones = queries.claims(ids(reports)).stream()
                .map(claim -> claim.milestone)
                .distinct()
                .toList();
        if (milestones.isEmpty()) {
            return;
        }
        var newest = new HashMap<UUID, MilestoneClaim>();
        queries.acceptedClaims(milestones.stream().map(it -> it.id).toList())
                .forEach(claim -> newest.putIfAbsent(claim.milestone.id, claim));
        milestones.forEach(milestone -> {
            var claim = newest.get(milestone.id);
            milestone.reported(claim == null ? null : claim.doneOn);
        });
    }

    /** For the record: what stood in the round before, and what stands from now on. */
    static List<Map<String, Object>> figures(Dossier dossier) {
        var before = new LinkedHashMap<String, Object>();
        var after = new LinkedHashMap<String, Object>();
        dossier.enteredHere().forEach(line -> {
            before.put(line.measure().name, ReportSnapshot.text(line.standing().orElse(null)));
            after.put(line.measure().name, ReportSnapshot.text(line.figure()));
        });
        return List.of(before, after);
    }

    private static List<UUID> ids(List<Report> reports) {
        return reports.stream().map(report -> report.id).toList();
    }

    private static List<UUID> orNothing(List<UUID> ids) {
        return ids.isEmpty() ? List.of(Dossiers.NOTHING) : ids;
    }
}
