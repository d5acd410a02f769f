package io.shishi.agency;

import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The office invites people, moves them to other duties and lets them go. Their accounts follow, last of all. */
@ApplicationScoped
class PersonService {

    private final PersonQueries queries;
    private final PersonDuties duties;
    private final PersonAccounts accounts;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    PersonService(
            PersonQueries queries,
            PersonDuties duties,
            PersonAccounts accounts,
            Jurisdictions jurisdictions,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.queries = queries;
        this.duties = duties;
        this.accounts = accounts;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Person invite(NewPerson body) {
        queries.byUsername(body.username()).stream().findFirst().ifPresent(known -> {
            throw known.jurisdiction.id.equals(jurisdictions.myId())
                    ? PersonProblems.alreadyHere(known)
                    : PersonProblems.usernameTaken(body.username());
        });
        var wanted = duties.checked(body.duties());
        accounts.mustBeFree(body.username(), jurisdictions.myCode());
        var person = Person.invited(jurisdictions.mine(), body, Instant.now());
        person.persist();
        duties.give(person, wanted);
        write("invite", person, null, duties.state(person));
        accounts.follow(List.of(person));
        return person;
    }

    @Transactional
    Person change(UUID id, PersonChange body) {
        var person = mine(id, body.version());
        accounts.mustBeOurs(person);
        var before = person.state();
        person.change(body, Instant.now());
        queries.everOf(person.username).stream()
                .filter(member -> member.retiredAt == null)
                .forEach(member -> member.change(person.name, person.phone));
        write("change", person, before, person.state());
        accounts.follow(List.of(person));
        return person;
    }

    /** All duties at once: what is not named ends. Somebody who had left is invited anew. */
    @Transactional
    Person move(UUID id, DutiesChange body) {
        var person = another(id, body.version());
        var wanted = duties.checked(body.duties());
        accounts.mustBeOurs(person);
        var before = duties.state(person);
        person.reassigned(Instant.now());
        duties.take(person, wanted, clock.instant());
        duties.give(person, wanted);
        write("move-duties", person, before, duties.state(person));
        accounts.follow(List.of(person));
        return person;
    }

    @Transactional
    Person retire(UUID id, Retirement body) {
        var reason = body.givenReason();
        var person = another(id, body.version());
        if (person.state == PersonState.RETIRED) {
            throw PersonProblems.retired(person.name);
        }
        accounts.mustBeOurs(person);
        var before = duties.state(person);
        duties.take(person, List.of(), clock.instant());
        duties.endDelegations(person, clock.instant());
        person.retire(Instant.now());
        var after = duties.state(person);
        after.put("reason", reason);
        write("retire", person, before, after);
        accounts.follow(List.of(person));
        return person;
    }

    /** Whoever forgot their password, or was just invited, gets one for a single sign-in. */
    @Transactional
    OneTimePassword oneTimePassword(UUID id) {
        var person = mine(id);
        if (person.state == PersonState.RETIRED) {
            throw PersonProblems.retired(person.name);
        }
        accounts.mustBeOurs(person);
        write("reset-password", person, null, null);
        accounts.follow(List.of(person));
        return accounts.openOnce(person);
    }

    Person mine(UUID id) {
        return queries.mine(id, jurisdictions.myId()).stream().findFirst().orElseThrow(PersonProblems::notFound);
    }

    private Person mine(UUID id, int version) {
        var person = mine(id);
        if (person.version != version) {
            throw Problems.stale();
        }
        return person;
    }

    /** Nobody gives or takes their own duties. */
    Person another(UUID id, int version) {
        var person = mine(id, version);
        if (person.username.equals(user.username())) {
            throw PersonProblems.oneself();
        }
        return person;
    }

    private void write(String action, Person person, Map<String, Object> before, Map<String, Object> after) {
        audit.add(AuditEntry.of(action, "person", person.id, person.name, jurisdictions.myId())
                .changing(before, after));
    }
}
