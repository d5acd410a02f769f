package io.shishi.paper;

import io.shishi.agency.ActsFor;
import io.shishi.agency.Duty;
import io.shishi.agency.People;
import io.shishi.identity.Actor;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds out what the caller may do here, in their own name and in that of others. */
@ApplicationScoped
class Standings {

    private final CurrentUser user;
    private final People people;
    private final PaperPeopleQueries queries;
    private final Clock clock;

    Standings(CurrentUser user, People people, PaperPeopleQueries queries, Clock clock) {
        this.user = user;
        this.people = people;
        this.queries = queries;
        this.clock = clock;
    }

    Standing mine() {
        var actor = user.actor();
        var capacities = new ArrayList<Capacity>();
        capacities.add(own(actor));
        var principals = people.principalsOf(actor.username(), clock.instant());
        if (!principals.isEmpty()) {
            capacities.addAll(delegated(actor, principals));
        }
        return new Standing(capacities);
    }

    /** By that name from here on; it stands in the record beside the caller's. */
    Capacity as(String onBehalfOf) {
        var capacity = mine().as(Texts.trimmed(onBehalfOf));
        if (capacity.hand().onBehalfOf() != null) {
            user.actFor(capacity.hand().onBehalfOf(), capacity.hand().onBehalfOfName());
        }
        return capacity;
    }

    private static Capacity own(Actor actor) {
        var agencies = actor.duties().agencies();
        return new Capacity(
                Hand.of(actor),
                actor.duties().roles(),
                actor.is(Role.REPORTER) ? agencies : Set.of(),
                actor.is(Role.SIGNER) ? agencies : Set.of());
    }

    private List<Capacity> delegated(Actor actor, List<ActsFor> principals) {
        var byName = principals.stream()
                .collect(Collectors.groupingBy(ActsFor::username, TreeMap::new, Collectors.toList()));
        var seats = queries.seats(byName.keySet(), actor.duties().jurisdiction()).stream()
                .collect(Collectors.groupingBy(PaperPeopleQueries.Seat::username));
        return byName.entrySet().stream()
                .map(one -> capacity(actor, one, seats))
                .toList();
    }

    private static Capacity capacity(
            Actor actor, Map.Entry<String, List<ActsFor>> principal, Map<String, List<PaperPeopleQueries.Seat>> seats) {
        var duties = principal.getValue().stream().map(ActsFor::duty).collect(Collectors.toSet());
        var theirs = seats.getOrDefault(principal.getKey(), List.of());
        var hand = new Hand(
                actor.username(),
                actor.name(),
                principal.getKey(),
                principal.getValue().getFirst().name());
        return new Capacity(
                hand,
                duties,
                duties.contains(Role.REPORTER) ? codes(theirs, Duty.CONTACT) : Set.of(),
                duties.contains(Role.SIGNER) ? codes(theirs, Duty.SIGNER) : Set.of());
    }

    private static Set<String> codes(List<PaperPeopleQueries.Seat> seats, Duty duty) {
        return seats.stream()
                .filter(seat -> seat.duty() == duty)
                .map(PaperPeopleQueries.Seat::agency)
                .collect(Collectors.toSet());
    }
}
