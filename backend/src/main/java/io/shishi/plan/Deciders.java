package io.shishi.plan;

import io.shishi.agency.People;
import io.shishi.agency.PersonRef;
import io.shishi.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Who decides about targets in a place: its conveners. Where there is none, the office revises by itself. */
@ApplicationScoped
public class Deciders {

    private final People people;

    Deciders(People people) {
        this.people = people;
    }

    public Set<PersonRef> of(UUID jurisdictionId) {
        return people.holding(jurisdictionId, Role.CONVENER);
    }
}
