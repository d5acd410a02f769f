package io.shishi.plan;

import io.shishi.agency.Agencies;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyGroup;
import io.shishi.agency.Jurisdictions;
import io.shishi.shared.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds the agencies and groups that a plan's author names by their ids. */
@ApplicationScoped
class Parties {

    private final Agencies agencies;
    private final Jurisdictions jurisdictions;

    Parties(Agencies agencies, Jurisdictions jurisdictions) {
        this.agencies = agencies;
        this.jurisdictions = jurisdictions;
    }

    /** In the order given. A retired agency may stay where it was named before, and is not named anew. */
    List<Agency> agencies(String field, List<UUID> ids, Collection<Agency> before) {
        var found = agencies.among(jurisdictions.myId(), ids);
        var violations = new ArrayList<Violation>();
        var named = new ArrayList<Agency>();
        for (var i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            var agency = found.stream().filter(one -> one.id.equals(id)).findFirst();
            if (agency.isEmpty() || agency.get().retiredAt != null && !has(before, id)) {
                violations.add(new Violation(field + "[" + i + "]", "须为本辖区未停用的单位"));
            } else if (named.contains(agency.get())) {
                violations.add(new Violation(field + "[" + i + "]", agency.get().shortName + "重复"));
            } else {
                named.add(agency.get());
            }
        }
        if (!violations.isEmpty()) {
            throw PlanProblems.invalid(violations);
        }
        return named;
    }

    Agency agency(String field, UUID id, Agency before) {
        return agencies.among(jurisdictions.myId(), List.of(id)).stream()
                .filter(agency -> agency.retiredAt == null || before != null && before.id.equals(id))
                .findFirst()
                .orElseThrow(() -> PlanProblems.invalid(field, "须为本辖区未停用的单位"));
    }

    AgencyGroup group(String field, UUID id) {
        return AgencyGroup.<AgencyGroup>find("id = ?1 and jurisdiction.id = ?2", id, jurisdictions.myId())
                .firstResultOptional()
                .orElseThrow(() -> PlanProblems.invalid(field, "须为本辖区的单位组"));
    }

    private static boolean has(Collection<Agency> agencies, UUID id) {
        return agencies.stream().anyMatch(agency -> agency.id.equals(id));
    }
}
