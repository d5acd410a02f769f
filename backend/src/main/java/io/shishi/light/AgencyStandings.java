package io.shishi.light;

import io.shishi.agency.Agency;
import io.shishi.agency.AgencyRef;
import io.shishi.light.BoardQueries.Led;
import io.shishi.light.BoardQueries.Owed;
import io.shishi.progress.ReportStatus;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Puts together what is counted for agencies. They stand in their official order: nobody is ranked. */
record AgencyStandings(List<Led> led, List<Owed> owed) {

    List<AgencyStanding> of(List<Object[]> lights) {
        return lights.stream()
                .filter(row -> row[1] != null)
                .map(row -> of((Agency) row[1], (Light) row[0]))
                .toList();
    }

    private AgencyStanding of(Agency agency, Light light) {
        var counts = Counts.of(led.stream()
                .filter(it -> it.agencyId().equals(agency.id))
                .flatMap(it -> Collections.nCopies((int) it.tasks(), it.status()).stream()));
        return new AgencyStanding(
                AgencyRef.of(agency),
                light.view(),
                counts,
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                count(agency.id, it -> it.status() == ReportStatus.DRAFT && !it.overdue()),
                count(agency.id, it -> open(it) && it.overdue()),
                count(agency.id, it -> it.status() == ReportStatus.SUBMITTED && it.signed()),
                count(agency.id, AgencyStandings::inReview),
                count(agency.id, it -> it.status() == ReportStatus.RETURNED));
    }

    private static boolean open(Owed owed) {
        return owed.status() == ReportStatus.DRAFT || owed.status() == ReportStatus.RETURNED;
    }

    private static boolean inReview(Owed owed) {
        return owed.status() == ReportStatus.SIGNED || owed.status() == ReportStatus.SUBMITTED && !owed.signed();
    }

    private int count(UUID agencyId, Predicate<Owed> which) {
        return owed.stream()
                .filter(it -> it.agencyId().equals(agencyId))
                .filter(which)
                .mapToInt(it -> (int) it.reports())
                .sum();
    }
}
