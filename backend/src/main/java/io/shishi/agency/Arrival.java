package io.shishi.agency;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Learns from a sign-in who somebody is, so that accounts made in Keycloak itself are known here too. Nothing is written
 * when nothing changed.
 */
@ApplicationScoped
class Arrival {

    /** How old the time of the last sign-in may be before it is written anew. */
    private static final Duration FRESH = Duration.ofHours(1);

    private static final Map<String, Duty> IN_AGENCIES = Map.of(Role.REPORTER, Duty.CONTACT, Role.SIGNER, Duty.SIGNER);

    private final PersonQueries queries;
    private final CurrentUser user;
    private final Clock clock;

    Arrival(PersonQueries queries, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.user = user;
        this.clock = clock;
    }

    /** Two pages that one person opens at once learn the same: the one that comes second has nothing left to do. */
    void of(Jurisdiction here, Collection<Agency> agencies) {
        try {
            QuarkusTransaction.joiningExisting().run(() -> learn(here, agencies));
        } catch (PersistenceException raced) {
            Log.debug("somebody arrived twice at once", raced);
        }
    }

    private void learn(Jurisdiction here, Collection<Agency> agencies) {
        var known = queries.byUsername(user.username()).stream().findFirst();
        if (known.isEmpty() && !works()) {
            return;
        }
        var person = known.orElseGet(() -> {
            var made = new Person(here, user.username(), user.actor().name(), roles(), Instant.now());
            made.persist();
            return made;
        });
        if (known.isEmpty() || person.vouchedFor(user.vouchedAt())) {
            person.arrive(here, user.actor().name(), user.email(), roles());
            learnMembers(agencies);
        }
        queries.entityManager().flush();
        var now = clock.instant();
        if (person.lastSeenAt == null || person.lastSeenAt.plus(FRESH).isBefore(now)) {
            queries.seen(person.id, now);
        }
    }

    private boolean works() {
        return !Person.taskForce(roles()).isEmpty()
                || IN_AGENCIES.keySet().stream().anyMatch(user::is);
    }

    private Collection<String> roles() {
        return user.actor().duties().roles();
    }

    private void learnMembers(Collection<Agency> agencies) {
        List<Member> ever = agencies.isEmpty() ? List.of() : queries.everOf(user.username());
        for (var agency : agencies) {
            IN_AGENCIES.forEach((role, duty) -> {
                if (user.is(role) && ever.stream().noneMatch(one -> one.isDutyIn(agency, duty))) {
                    new Member(agency, user.username(), user.actor().name(), duty, null).persist();
                }
            });
        }
    }
}
