package io.shishi.agency;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** A name and the agencies it stands for. */
public record AgencyGroupView(
        @NotNull UUID id,
        @NotNull String code,
        @NotNull String name,
        @NotNull List<AgencyRef> agencies,
        @NotNull int version) {

    static AgencyGroupView of(AgencyGroup group) {
        return new AgencyGroupView(
                group.id,
                group.code,
                group.name,
                group.agencies.stream().map(AgencyRef::of).toList(),
                group.version);
    }
}
