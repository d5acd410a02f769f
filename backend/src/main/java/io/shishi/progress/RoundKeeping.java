package io.shishi.progress;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.plan.Plan;
import io.shishi.plan.PlanChanged;
import io.shishi.plan.PlanEntered;
import io.shishi.plan.TaskStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;

/** Makes the rounds of a plan, opens them when their time has come, and keeps them as the plan has them. */
@ApplicationScoped
class RoundKeeping {

    private final RoundQueries queries;
    private final AuditLog log;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<RoundOpened> opened;

    RoundKeeping(RoundQueries queries, AuditLog log, EntityManager entities, Clock clock, Event<RoundOpened> opened) {
        this.queries = queries;
        this.log = log;
        this.entities = entities;
        this.clock = clock;
        this.opened = opened;
    }

    /** In the transaction in which the plan comes into force, so that neither is without the other. */
    void begin(@Observes PlanEntered event) {
        Plan plan = Plan.findById(event.planId());
        make(plan);
        var now = clock.instant();
        Round.<Round>list("plan = ?1 and openedAt is null and opensAt <= ?2 order by ordinal", plan, now)
                .forEach(round -> open(round, now));
    }

    /** Planned rounds follow the cycle; whoever leads a task now has a report in the rounds that are open. */
    void follow(@Observes PlanChanged event) {
        entities.flush();
        var rounds = queries.ofPlan(event.planId());
        if (rounds.isEmpty()) {
            return;
        }
        var laidOut = new HashMap<Integer, Round>();
        RoundCalendar.of(rounds.getFirst().plan).forEach(round -> laidOut.put(round.ordinal, round));
        rounds.stream()
                .filter(round -> laidOut.containsKey(round.ordinal))
                .forEach(round -> round.follow(laidOut.get(round.ordinal)));
        var now = clock.instant();
        rounds.stream()
                .filter(round -> round.openedAt != null && !now.isAfter(round.closesAt))
                .forEach(this::seatLeaders);
    }

    int openDue(Instant now) {
        QuarkusTransaction.requiringNew().run(() -> queries.withoutRounds().forEach(this::make));
        var count = 0;
        while (QuarkusTransaction.requiringNew().call(() -> openNext(now))) {
            count++;
        }
        return count;
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

    /** Who leads now gets a report; who does not any more loses the one that they never began. */
    private void seatLeaders(Round round) {
        var leading = queries.leading(round.plan.id);
        var reports = Report.<Report>list("round = ?1 and revision = 1", round);
        leading.stream()
                .filter(seat -> reports.stream().noneMatch(it -> it.isOf(seat.task, seat.agency)))
                .forEach(seat -> new Report(round, seat.task, seat.agency).persist());
        reports.stream()
                .filter(report -> report.startedAt == null)
                .filter(report -> leading.stream().noneMatch(seat -> report.isOf(seat.task, seat.agency)))
                .filter(report -> report.task.status == TaskStatus.ACTIVE)
                .forEach(Report::delete);
    }

    static AuditEntry entry(String action, Round round) {
        var title = "第%d期（%s至%s）".formatted(round.ordinal, round.fromOn, round.toOn);
        return AuditEntry.of(action, "round", round.id, title, round.plan.jurisdiction.id)
                .in(round.plan.id, null, null);
    }
}
