package io.shishi.agency;

import io.shishi.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives duties to a person and takes them: those of the task force on the person, those in agencies as members. */
@ApplicationScoped
class PersonDuties {

    private static final Map<String, String> WORDS = Map.of(
            Role.OFFICE, "专班办公室",
            Role.CONVENER, "召集人",
            Role.SUPERVISOR, "督查室",
            Role.VIEWER, "上级查看",
            Role.REPORTER, "联络员",
            Role.SIGNER, "负责人");

    private final PersonQueries queries;
    private final Agencies agencies;
    private final Jurisdictions jurisdictions;

    PersonDuties(PersonQueries queries, Agencies agencies, Jurisdictions jurisdictions) {
        this.queries = queries;
        this.agencies = agencies;
        this.jurisdictions = jurisdictions;
    }

    /** The same duties, once each, all of them possible here. */
    List<PersonDuty> checked(List<PersonDuty> duties) {
        var there = here(duties);
        for (var index = 0; index < duties.size(); index++) {
            var duty = duties.get(index);
            if (!duty.isInAgency() && duty.agencyId() != null) {
                throw PersonProblems.agencyUnneeded(index);
            }
            if (duty.isInAgency() && duty.agencyId() == null) {
                throw PersonProblems.agencyNeeded(index);
            }
            if (duty.isInAgency() && !there.containsKey(duty.agencyId())) {
                throw PersonProblems.noSuchAgency(index);
            }
        }
        return duties.stream().distinct().toList();
    }

    void give(Person person, List<PersonDuty> duties) {
        var roles = new ArrayList<>(person.roles);
        duties.stream().filter(duty -> !duty.isInAgency()).map(PersonDuty::role).forEach(roles::add);
        person.serve(roles);
        var has = of(person).stream().map(PersonDuty::of).toList();
        var there = here(duties);
        duties.stream()
                .filter(duty -> duty.isInAgency() && !has.contains(duty))
                .map(duty ->
                        new Member(there.get(duty.agencyId()), person.username, person.name, duty.duty(), person.phone))
                .forEach(member -> member.persist());
    }

    /** All but those that are to stay. */
    void take(Person person, List<PersonDuty> staying, Instant now) {
        person.serve(staying.stream()
                .map(PersonDuty::role)
                .filter(person.roles::contains)
                .toList());
        of(person).stream()
                .filter(member -> !staying.contains(PersonDuty.of(member)))
                .forEach(member -> member.retire(now));
    }

    void endDelegations(Person person, Instant now) {
        queries.delegationsOf(person.username).forEach(delegation -> delegation.end(now));
    }

    boolean has(Person person, String role) {
        return person.roles.contains(role)
                || of(person).stream()
                        .anyMatch(member -> PersonDuty.role(member.duty).equals(role));
    }

    /** What a person does in agencies as it stands. */
    List<Member> of(Person person) {
        return queries.everOf(person.username).stream()
                .filter(member -> member.retiredAt == null)
                .toList();
    }

    /** For the record: who it is, with all duties in words. */
    Map<String, Object> state(Person person) {
        var state = person.state();
        var words = Stream.concat(
                person.roles.stream().map(WORDS::get),
                of(person).stream()
                        .map(member -> member.agency.shortName + WORDS.get(PersonDuty.role(member.duty)))
                        .sorted());
        state.put("duties", words.toList());
        return state;
    }

    private Map<UUID, Agency> here(List<PersonDuty> duties) {
        var ids = duties.stream()
                .map(PersonDuty::agencyId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return agencies.among(jurisdictions.myId(), ids).stream()
                .filter(agency -> agency.retiredAt == null)
                .collect(Collectors.toMap(agency -> agency.id, Function.identity()));
    }
}
