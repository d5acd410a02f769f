package io.shishi.integration.notice;

import io.shishi.agency.PersonRef;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What a notice is about, by which it retires when that moves on. */
final class Matter {

    private Matter() {}

    static String report(UUID reportId) {
        return "report:" + reportId;
    }

    /** That an agency has to report in a round. */
    static String round(UUID roundId, UUID agencyId) {
        return "round:" + roundId + ":" + agencyId;
    }

    static Set<String> names(Collection<PersonRef> people) {
        var names = new HashSet<String>();
        people.forEach(person -> names.add(person.username()));
        return names;
    }
}
