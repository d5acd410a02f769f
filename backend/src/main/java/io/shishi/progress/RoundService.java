package io.shishi.progress;

import io.shishi.agency.Jurisdictions;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.plan.PlanAccess;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rounds of a plan as people see them, and their windows as the office moves them. */
@ApplicationScoped
public class RoundService {

    private final RoundKeeping keeping;
    private final RoundQueries queries;
    private final PlanAccess plans;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final AuditLog log;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<RoundMoved> moved;

    RoundService(
            RoundKeeping keeping,
            RoundQueries queries,
            PlanAccess plans,
            Jurisdictions jurisdictions,
            CurrentUser user,
            AuditLog log,
            EntityManager entities,
            Clock clock,
            Event<RoundMoved> moved) {
        this.keeping = keeping;
        this.queries = queries;
        this.plans = plans;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.log = log;
        this.entities = entities;
        this.clock = clock;
        this.moved = moved;
    }

    /**
     * Opens every round whose time has come and makes its reports. Several processes may do so at the same time: each
     * round is taken by one of them.
     */
    public int openDue(Instant now) {
        return keeping.openDue(now);
    }

    @Transactional
    public List<RoundView> ofPlan(UUID planId) {
        var rounds = queries.ofPlan(plans.visible(planId).id);
        return views(rounds);
    }

    @Transactional
    public RoundView view(UUID id) {
        return views(List.of(visible(id))).getFirst();
    }

    @Transactional
    public RoundView move(UUID id, RoundChange change) {
        var round = visible(id);
        if (!round.plan.jurisdiction.code.equals(user.jurisdiction())) {
            throw RoundProblems.notFound();
        }
        if (change.version() != round.version) {
            throw Problems.stale();
        }
        var before = window(round);
        round.move(
                change.opensAt().toInstant(),
                change.dueAt().toInstant(),
                change.closesAt().toInstant(),
                clock.instant());
        entities.flush();
        log.add(RoundKeeping.entry("move", round).changing(before, window(round)));
        moved.fire(new RoundMoved(round.plan.id, id));
        return views(List.of(round)).getFirst();
    }

    Round visible(UUID id) {
        return queries.one(id, jurisdictions.visiblePath(), jurisdictions.visibleBelow()).stream()
                .findFirst()
                .orElseThrow(RoundProblems::notFound);
    }

    private List<RoundView> views(List<Round> rounds) {
        var now = clock.instant();
        var groups = rounds.isEmpty() ? List.<RoundCounts.Group>of() : counts(rounds);
        Map<UUID, List<RoundCounts.Group>> byRound =
                groups.stream().collect(Collectors.groupingBy(RoundCounts.Group::roundId));
        return rounds.stream()
                .map(round ->
                        RoundView.of(round, RoundCounts.of(round, byRound.getOrDefault(round.id, List.of()), now), now))
                .toList();
    }

    private List<RoundCounts.Group> counts(List<Round> rounds) {
        var ids = rounds.stream().map(round -> round.id).toList();
        return queries.counts(ids, !user.isAgencyOnly(), user.agencies().isEmpty() ? List.of("") : user.agencies());
    }

    private static Map<String, Object> window(Round round) {
        return AuditEntry.fields(
                "opensAt", Calendar.local(round.opensAt).toString(),
                "dueAt", Calendar.local(round.dueAt).toString(),
                "closesAt", Calendar.local(round.closesAt).toString());
    }
}
