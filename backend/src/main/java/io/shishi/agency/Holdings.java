package io.shishi.agency;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what hangs on a person from everywhere, and passes it on. */
@ApplicationScoped
class Holdings {

    private final PersonQueries queries;
    private final PersonDuties duties;
    private final List<DutyHolder> holders;

    Holdings(PersonQueries queries, PersonDuties duties, @All List<DutyHolder> holders) {
        this.queries = queries;
        this.duties = duties;
        this.holders = holders;
    }

    List<Holding> of(Person person, LocalDate today) {
        var items = new ArrayList<Holding>();
        person.roles.forEach(role -> items.add(new Holding("duty", person.id, "", role, null, null)));
        var members = duties.of(person);
        members.forEach(member -> items.add(
                new Holding("duty", member.id, "", PersonDuty.role(member.duty), AgencyRef.of(member.agency), null)));
        queries.delegationsOf(person.username).stream()
                .filter(one -> one.isOpen(today))
                .forEach(one -> items.add(holding(one, person)));
        var bearer = bearer(person, members);
        holders.forEach(holder -> items.addAll(holder.heldBy(bearer)));
        return List.copyOf(items);
    }

    /** All that names the leaver in person; duties pass on their own. */
    void pass(Person leaver, Person successor) {
        var bearer = bearer(leaver, duties.of(leaver));
        holders.forEach(holder -> holder.pass(bearer, successor.username));
    }

    private Holding holding(Delegation delegation, Person person) {
        var given = delegation.principal.equals(person.username);
        var other = given ? delegation.delegate : delegation.principal;
        var name = queries.called(Set.of(other)).stream().map(PersonRef::name).findFirst();
        return new Holding(
                given ? "delegation-given" : "delegation-received",
                delegation.id,
                name.orElse(other),
                delegation.duty,
                null,
                null);
    }

    private static DutyBearer bearer(Person person, List<Member> members) {
        return new DutyBearer(
                person.jurisdiction.id,
                person.username,
                agencies(members, Duty.CONTACT),
                agencies(members, Duty.SIGNER),
                Set.copyOf(person.roles));
    }

    private static Set<UUID> agencies(List<Member> members, Duty duty) {
        return members.stream()
                .filter(member -> member.duty == duty)
                .map(member -> member.agency.id)
                .collect(Collectors.toSet());
    }
}
