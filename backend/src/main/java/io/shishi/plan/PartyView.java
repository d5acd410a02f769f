package io.shishi.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An agency or a group that takes part in a task. */
public record PartyView(@NotNull PartyKind kind, @NotNull UUID id, @NotNull String name) {

    static PartyView of(TaskAgency party) {
        return party.agency != null
                ? new PartyView(PartyKind.AGENCY, party.agency.id, party.agency.shortName)
                : new PartyView(PartyKind.GROUP, party.agencyGroup.id, party.agencyGroup.name);
    }
}
