package io.shishi.plan;

import io.shishi.agency.AgencyRef;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The task force of a plan as callers see it. */
public record MechanismView(
        String convener,
        @NotNull List<String> deputyConveners,
        AgencyRef office,
        @NotNull List<String> supervision,
        @NotNull List<AgencyRef> members) {

    static MechanismView of(Plan plan) {
        return new MechanismView(
                plan.convener,
                plan.deputyConveners,
                AgencyRef.of(plan.officeAgency),
                plan.supervision,
                plan.memberAgencies.stream().map(AgencyRef::of).toList());
    }
}
