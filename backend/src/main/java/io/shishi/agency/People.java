package io.shishi.agency;

import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** People as others look for them: whom to tell, and who may act in whose name. */
@ApplicationScoped
public class People {

    private final PersonQueries queries;

    People(PersonQueries queries) {
        this.queries = queries;
    }

    /** Who enters reports and answers for those agencies. */
    public Set<PersonRef> contactsOf(Collection<UUID> agencyIds) {
        return inAgencies(agencyIds, Duty.CONTACT);
    }

    /** Who signs for those agencies. */
    public Set<PersonRef> signersOf(Collection<UUID> agencyIds) {
        return inAgencies(agencyIds, Duty.SIGNER);
    }

    /** Who has a duty of the task force: office, convener, supervisor or viewer. */
    public Set<PersonRef> holding(UUID jurisdictionId, String role) {
        return new LinkedHashSet<>(queries.holding(jurisdictionId, role));
    }

    /** The one with that user name who has not left the jurisdiction. */
    public Optional<PersonRef> named(UUID jurisdictionId, String username) {
        return queries.named(jurisdictionId, username).stream().findFirst();
    }

    public boolean actsFor(String delegate, String principal, Instant at) {
        return queries.delegations(delegate, principal, Calendar.day(at)) > 0;
    }

    /** In whose name somebody may act at that moment, and in which of their duties. */
    public List<ActsFor> principalsOf(String delegate, Instant at) {
        return queries.principalsOf(delegate, Calendar.day(at));
    }

    private Set<PersonRef> inAgencies(Collection<UUID> agencyIds, Duty duty) {
        return agencyIds.isEmpty() ? Set.of() : new LinkedHashSet<>(queries.inAgencies(agencyIds, duty));
    }
}
