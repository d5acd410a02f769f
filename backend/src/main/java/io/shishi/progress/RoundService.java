package io.shishi.progress;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.shishi.agency.Jurisdictions;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.plan.Plan;
import io.shishi.plan.PlanAccess;
import io.shishi.plan.PlanEntered;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;

/** Makes the rounds of a plan, opens them when their time has come, and lets the office move their windows. */
@ApplicationScoped
public class RoundService {

    private final RoundQueries queries;
    private final PlanAccess plans;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final AuditLog log;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<RoundOpened> opened;
    private final Event<RoundMoved> moved;

    RoundService(
            RoundQueries queries,
            PlanAccess plans,
            Jurisdictions jurisdictions,
            CurrentUser user,
            AuditLog log,
            EntityManager entities,
            Clock clock,
            Event<RoundOpened> opened,
            Event<RoundMoved> moved) {
        this.queries = queries;
        this.plans = plans;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.log = log;
        this.entities = entities;
        this.clock = clock;
        this.opened = opened;
        this.moved = moved;
    }

    /** In the transaction in which the plan comes into force, so that neither is without the other. */
    void begin(@Observes PlanEntered event) {
        Plan plan = Plan.findById(event.planId());
        make(plan);
        var now = clock.instant();
        Round.<Round>list("plan = ?1 and opensAt <= ?2 order by ordinal", plan, now)
                .forEach(round -> open(round, now));
    }

    /**
     * Opens every round whose time has come and makes its reports. Several processes may do so at the same time: each
     * round is taken by one of them.
     */
    public int openDue(Instant now) {
        QuarkusTransaction.requiringNew().run(() -> queries.withoutRounds().forEach(this::make));
        var count = 0;
        while (QuarkusTransaction.requiringNew().call(() -> openNext(now))) {
            count++;
        }
        return count;
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
                change.closesAt().toInstant());
        entities.flush();
        log.add(entry("move", round).changing(before, window(round)));
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

    private void make(Plan plan) {
        if (Round.count("plan", plan) == 0) {
            Round.persist(RoundCalendar.of(plan));
        }
    }

    private boolean openNext(Instant now) {
        var found = entities.createQuery(
                        """
                        from Round o where o.openedAt is null and o.opensAt <= :now
                          and o.plan.id in (select p.id from Plan p where p.status = IN_FORCE)
                        order by o.opensAt, o.id
                        """,
                        Round.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .getResultList();
        found.forEach(round -> open(round, now));
        return !found.isEmpty();
    }

    private void open(Round round, Instant now) {
        round.open(now);
        var reports = queries.leading(round.plan.id).stream()
                .map(leading -> new Report(round, leading.task, leading.agency))
                .toList();
        Report.persist(reports);
        log.add(entry("open", round).changing(null, AuditEntry.fields("reports", reports.size())));
        opened.fire(new RoundOpened(round.plan.id, round.id));
    }

    private static Map<String, Object> window(Round round) {
        return AuditEntry.fields(
                "opensAt", Calendar.local(round.opensAt).toString(),
                "dueAt", Calendar.local(round.dueAt).toString(),
                "closesAt", Calendar.local(round.closesAt).toString());
    }

    private static AuditEntry entry(String action, Round round) {
        var title = "第%d期（%s至%s）".formatted(round.ordinal, round.fromOn, round.toOn);
        return AuditEntry.of(action, "round", round.id, title, round.plan.jurisdiction.id)
                .in(round.plan.id, null, null);
    }
}
