package io.shishi.paper.clock;

import io.shishi.agency.People;
import io.shishi.agency.PersonRef;
import io.shishi.paper.rule.Phase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is reminded of what; asked of several matters of a bundle, the people are looked up once. */
final class Audience {

    private final People people;
    private final Map<String, Set<PersonRef>> known = new HashMap<>();

    Audience(People people) {
        this.people = people;
    }

    Set<PersonRef> of(Phase phase, Matter matter) {
        if (phase.isWithTheAsker()) {
            return holding(matter.jurisdictionId(), matter.asker());
        }
        return switch (phase) {
            case SIGNATURE_LIES -> signers(matter.agencyId(), matter.author());
            case RETURNED -> author(matter);
            case PAPER_UNSIGNED, PAPER_DUE ->
                matter.isForHead() ? head(matter.agencyId()) : contacts(matter.agencyId());
            default -> contacts(matter.agencyId());
        };
    }

    /** The head of the agency; where it has none, its contact. */
    Set<PersonRef> head(UUID agencyId) {
        var signers = signers(agencyId, null);
        return signers.isEmpty() ? contacts(agencyId) : signers;
    }

    Set<PersonRef> holding(UUID jurisdictionId, String role) {
        return known.computeIfAbsent(role + jurisdictionId, key -> people.holding(jurisdictionId, role));
    }

    private Set<PersonRef> contacts(UUID agencyId) {
        return known.computeIfAbsent("contacts" + agencyId, key -> people.contactsOf(List.of(agencyId)));
    }

    private Set<PersonRef> signers(UUID agencyId, String but) {
        return known.computeIfAbsent("signers" + agencyId, key -> people.signersOf(List.of(agencyId))).stream()
                .filter(person -> !person.username().equals(but))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever wrote it, while they are a contact; else all contacts. */
    private Set<PersonRef> author(Matter matter) {
        var contacts = contacts(matter.agencyId());
        var author = contacts.stream()
                .filter(person -> person.username().equals(matter.author()))
                .collect(Collectors.toUnmodifiableSet());
        return author.isEmpty() ? contacts : author;
    }
}
