package io.shishi.agency;

import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Hands all duties, delegations and unfinished work of a person to a successor in one act; nothing stays behind. */
@ApplicationScoped
class HandoverService {

    private final PersonQueries queries;
    private final PersonService people;
    private final PersonDuties duties;
    private final PersonAccounts accounts;
    private final Holdings holdings;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;
    private final Event<HandedOver> handedOver;

    HandoverService(
            PersonQueries queries,
            PersonService people,
            PersonDuties duties,
            PersonAccounts accounts,
            Holdings holdings,
            CurrentUser user,
            AuditLog audit,
            Clock clock,
            Event<HandedOver> handedOver) {
        this.queries = queries;
        this.people = people;
        this.duties = duties;
        this.accounts = accounts;
        this.holdings = holdings;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
        this.handedOver = handedOver;
    }

    /** What would pass if it were done now. */
    List<Holding> of(Person person) {
        return holdings.of(person, Calendar.today(clock));
    }

    @Transactional
    Handover handOver(UUID id, NewHandover body) {
        var leaver = people.another(id, body.version());
        if (leaver.state == PersonState.RETIRED) {
            throw PersonProblems.retired(leaver.name);
        }
        var successor = successor(leaver, body.successorId());
        var items = of(leaver);
        if (items.isEmpty() && !body.retire()) {
            throw PersonProblems.nothingToHandOver(leaver.name);
        }
        accounts.mustBeOurs(leaver);
        accounts.mustBeOurs(successor);
        var before = AuditEntry.fields("leaver", duties.state(leaver), "successor", duties.state(successor));
        pass(leaver, successor);
        if (body.retire()) {
            leaver.retire(Instant.now());
        }
        var handover = new Handover(leaver, successor, items, body.retire(), body.reason());
        handover.madeBy(user.username(), user.actor().name(), clock.instant());
        handover.persist();
        audit.add(AuditEntry.of(
                        "hand-over", "person", leaver.id, leaver.name + " → " + successor.name, leaver.jurisdiction.id)
                .changing(
                        before,
                        AuditEntry.fields("leaver", duties.state(leaver), "successor", duties.state(successor))));
        handedOver.fire(new HandedOver(leaver.jurisdiction.id, handover.id, ref(leaver), ref(successor), items.size()));
        accounts.follow(List.of(leaver, successor));
        return handover;
    }

    private void pass(Person leaver, Person successor) {
        var now = clock.instant();
        var passing = Stream.concat(
                        leaver.roles.stream().map(role -> new PersonDuty(role, null)),
                        duties.of(leaver).stream().map(PersonDuty::of))
                .toList();
        holdings.pass(leaver, successor);
        passDelegations(leaver, successor, Calendar.today(clock), now);
        duties.take(leaver, List.of(), now);
        duties.give(successor, passing);
        leaver.reassigned(Instant.now());
        successor.reassigned(Instant.now());
    }

    /** Whoever acted for the leaver acts for the successor, and for whom the leaver acted the successor acts. */
    private void passDelegations(Person leaver, Person successor, LocalDate today, Instant now) {
        var there = queries.delegationsOf(successor.username);
        for (var old : queries.delegationsOf(leaver.username)) {
            var next = old.passed(leaver.username, successor.username, today);
            var known = there.stream().anyMatch(one -> one.isSame(next.principal, next.delegate, next.duty));
            if (old.isOpen(today) && !next.principal.equals(next.delegate) && !known) {
                next.persist();
            }
            old.end(now);
        }
    }

    private Person successor(Person leaver, UUID id) {
        var successor = queries.mine(id, leaver.jurisdiction.id).stream()
                .filter(person -> person.state != PersonState.RETIRED && !person.equals(leaver))
                .findFirst()
                .orElseThrow(PersonProblems::noSuchSuccessor);
        if (successor.username.equals(user.username())) {
            throw PersonProblems.oneself();
        }
        return successor;
    }

    private static PersonRef ref(Person person) {
        return new PersonRef(person.username, person.name, person.email);
    }
}
