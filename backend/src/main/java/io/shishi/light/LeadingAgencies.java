package io.shishi.light;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The agencies that lead tasks of a plan, with their lights and what they owe, in three statements. */
@ApplicationScoped
class LeadingAgencies {

    private final BoardQueries queries;
    private final Clock clock;

    LeadingAgencies(BoardQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Read together in one statement: the agencies, the light of the plan or null, and what was verified of the plan. */
    record Leading(List<AgencyStanding> agencies, Light planLight, BoardView.Verifications verification) {}

    Leading of(UUID planId, List<RoundLights> rounds) {
        var lights = queries.planAndAgencies(planId);
        var opened = RoundLights.opened(rounds);
        var owed = opened.isEmpty()
                ? List.<BoardQueries.Owed>of()
                : queries.owed(opened.getLast().id(), clock.instant());
        var planLight = lights.stream()
                .map(row -> (Light) row[0])
                .filter(light -> light.subjectKind == SubjectKind.PLAN)
                .findFirst()
                .orElse(null);
        return new Leading(new AgencyStandings(queries.led(planId), owed).of(lights), planLight, Verified.of(lights));
    }
}
