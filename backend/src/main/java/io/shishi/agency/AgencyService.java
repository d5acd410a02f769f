package io.shishi.agency;

import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps the agencies of the caller's jurisdiction. Its row is locked meanwhile, so that no name is given twice. */
@ApplicationScoped
public class AgencyService {

    private final AgencyQueries queries;
    private final Jurisdictions jurisdictions;
    private final EntityManager entities;
    private final AuditLog audit;
    private final Event<AgencyRetired> retired;
    private final Clock clock;

    AgencyService(
            AgencyQueries queries,
            Jurisdictions jurisdictions,
            EntityManager entities,
            AuditLog audit,
            Event<AgencyRetired> retired,
            Clock clock) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.entities = entities;
        this.audit = audit;
        this.retired = retired;
        this.clock = clock;
    }

    public Agency register(NewAgency body) {
        var here = lockHere();
        var others = queries.of(here.id);
        if (others.stream().anyMatch(other -> other.code.equals(body.code()))) {
            throw AgencyProblems.codeTaken(body.code());
        }
        var names = free(AgencyNames.of(body.name(), body.shortName(), body.aliases()), others);
        var last = others.stream().mapToInt(other -> other.position).max().orElse(0);
        var position = body.position() == null ? last + 1 : body.position();
        var agency = new Agency(here, body.code(), names.name(), names.shortName(), names.aliases(), position);
        agency.persist();
        audit.add(entry("create", agency).changing(null, agency.state()));
        return agency;
    }

    Agency change(UUID id, AgencyChange body) {
        var here = lockHere();
        var others = queries.of(here.id);
        var agency =
                others.stream().filter(one -> one.id.equals(id)).findFirst().orElseThrow(AgencyProblems::notFound);
        if (agency.version != body.version()) {
            throw Problems.stale();
        }
        var before = agency.state();
        var names = AgencyNames.of(body.name(), body.shortName(), body.aliases());
        agency.change(
                free(names, others.stream().filter(one -> one != agency).toList()),
                body.position() == null ? agency.position : body.position());
        audit.add(entry("change", agency).changing(before, agency.state()));
        entities.flush();
        return agency;
    }

    /** From now on it goes by this name too, unless it does already. */
    public void alsoCalled(UUID id, String name) {
        var agency = queries.among(jurisdictions.myId(), List.of(id)).stream()
                .findFirst()
                .orElseThrow(AgencyProblems::notFound);
        if (!agency.isCalled(name)) {
            var aliases = new ArrayList<>(agency.aliases);
            aliases.add(name);
            change(id, new AgencyChange(agency.name, agency.shortName, aliases, agency.position, agency.version));
        }
    }

    void retire(UUID id) {
        var agency = queries.seen(id, jurisdictions.visiblePath(), "").stream()
                .findFirst()
                .orElseThrow(AgencyProblems::notFound);
        var before = agency.state();
        agency.retire(clock.instant());
        retired.fire(new AgencyRetired(id));
        audit.add(entry("retire", agency).changing(before, agency.state()));
    }

    private Jurisdiction lockHere() {
        return entities.find(Jurisdiction.class, jurisdictions.myId(), LockModeType.PESSIMISTIC_WRITE);
    }

    private static AgencyNames free(AgencyNames names, List<Agency> others) {
        var taken = names.takenBy(others);
        if (!taken.isEmpty()) {
            throw AgencyProblems.nameTaken(taken);
        }
        return names;
    }

    private AuditEntry entry(String action, Agency agency) {
        return AuditEntry.of(action, "agency", agency.id, agency.shortName, jurisdictions.myId());
    }
}
