package io.shishi.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Agencies as others look for them. */
@ApplicationScoped
public class Agencies {

    private final AgencyQueries queries;
    private final MemberQueries members;

    Agencies(AgencyQueries queries, MemberQueries members) {
        this.queries = queries;
        this.members = members;
    }

    /** All of a jurisdiction in their official order, retired ones too. */
    public List<Agency> of(UUID jurisdictionId) {
        return queries.of(jurisdictionId);
    }

    /** Those of a jurisdiction that have these ids; what is missing from the answer is somebody else's or does not exist. */
    public List<Agency> among(UUID jurisdictionId, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : queries.among(jurisdictionId, ids);
    }

    public Optional<Agency> byCode(UUID jurisdictionId, String code) {
        return Agency.find("jurisdiction.id = ?1 and code = ?2", jurisdictionId, code)
                .firstResultOptional();
    }

    /** The one that goes by this name: its short name, full name or an alias. */
    public Optional<Agency> named(UUID jurisdictionId, String name) {
        return queries.of(jurisdictionId).stream()
                .filter(agency -> agency.isCalled(name))
                .findFirst();
    }

    /** Whether somebody signs what leaves the agency; where nobody does, a submitted report goes straight to review. */
    public boolean hasSigner(UUID agencyId) {
        return !withSigner(Set.of(agencyId)).isEmpty();
    }

    public Set<UUID> withSigner(Collection<UUID> agencyIds) {
        return agencyIds.isEmpty() ? Set.of() : Set.copyOf(members.withDuty(agencyIds, Duty.SIGNER));
    }
}
