package io.shishi.agency;

import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody with an account here, and what they do. */
public record PersonView(
        @NotNull UUID id,
        @NotNull String username,
        @NotNull String name,
        String email,
        String phone,
        @NotNull PersonState state,
        @NotNull List<DutyView> duties,
        OffsetDateTime lastSeenAt,
        @NotNull int version) {

    static PersonView of(Person person, Collection<Member> members) {
        return new PersonView(
                person.id,
                person.username,
                person.name,
                person.email,
                person.phone,
                person.state,
                duties(person, members),
                Calendar.local(person.lastSeenAt),
                person.version);
    }

    private static List<DutyView> duties(Person person, Collection<Member> members) {
        return Stream.concat(
                        person.roles.stream().map(role -> new DutyView(role, null)),
                        members.stream()
                                .filter(member -> member.retiredAt == null)
                                .map(member -> new DutyView(PersonDuty.role(member.duty), AgencyRef.of(member.agency))))
                .toList();
    }
}
