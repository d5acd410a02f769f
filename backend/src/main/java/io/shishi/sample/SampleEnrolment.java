package io.shishi.sample;

import io.shishi.agency.Delegation;
import io.shishi.agency.Jurisdiction;
import io.shishi.agency.Person;
import io.shishi.identity.Actor;
import io.shishi.identity.Role;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;

/** Makes the sample's people known with their duties, so that they are told things before they first sign in. */
@ApplicationScoped
class SampleEnrolment {

    private final Clock clock;

    SampleEnrolment(Clock clock) {
        this.clock = clock;
    }

    /** Also whoever reads from above, and the secretary who acts for the convener. */
    void taskForce(Jurisdiction here, People people) {
        people.taskForce().forEach(actor -> person(here, actor));
        if (here.parent != null) {
            person(here.parent, People.viewer(here.parent.code));
        }
        people.taskForce().stream()
                .map(Actor::username)
                .filter(Predicate.isEqual(people.prefix() + People.SECRETARY))
                .forEach(secretary -> delegation(here, people.prefix() + People.CONVENER, secretary));
    }

    private void delegation(Jurisdiction here, String principal, String delegate) {
        if (Delegation.count("principal = ?1 and delegate = ?2 and endedAt is null", principal, delegate) == 0) {
            new Delegation(here, principal, delegate, Role.CONVENER, Calendar.today(clock), null).persist();
        }
    }

    /** Whoever is known from a load that was stopped on the way belongs here from now on. */
    void person(Jurisdiction here, Actor actor) {
        var known = Person.<Person>find("username", actor.username()).firstResultOptional();
        if (known.isPresent()) {
            known.get().jurisdiction = here;
            return;
        }
        new Person(here, actor.username(), actor.name(), actor.duties().roles(), Instant.now()).persist();
    }
}
