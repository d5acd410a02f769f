package io.shishi.agency;

import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Makes groups of agencies in the caller's jurisdiction. */
@ApplicationScoped
public class AgencyGroupService {

    private final Agencies agencies;
    private final Jurisdictions jurisdictions;
    private final AuditLog audit;

    AgencyGroupService(Agencies agencies, Jurisdictions jurisdictions, AuditLog audit) {
        this.agencies = agencies;
        this.jurisdictions = jurisdictions;
        this.audit = audit;
    }

    /** One that a document names may have no agencies yet. */
    public AgencyGroup make(NewAgencyGroup body) {
        if (AgencyGroup.count("jurisdiction.id = ?1 and code = ?2", jurisdictions.myId(), body.code()) > 0) {
            throw AgencyProblems.groupCodeTaken(body.code());
        }
        var group = new AgencyGroup(jurisdictions.mine(), body.code(), body.name(), known(body.agencyIds()));
        group.persist();
        audit.add(AuditEntry.of("create", "agency-group", group.id, group.name, jurisdictions.myId())
                .changing(null, group.state()));
        return group;
    }

    List<Agency> known(List<UUID> ids) {
        var found = agencies.among(jurisdictions.myId(), ids);
        for (var i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            if (found.stream().noneMatch(agency -> agency.id.equals(id) && agency.retiredAt == null)) {
                throw AgencyProblems.noSuchAgency("agencyIds[" + i + "]");
            }
        }
        return found;
    }
}
