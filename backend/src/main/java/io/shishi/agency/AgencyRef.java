package io.shishi.agency;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An agency in passing. */
public record AgencyRef(@NotNull UUID id, @NotNull String code, @NotNull String name, @NotNull String shortName) {

    public static AgencyRef of(Agency agency) {
        return agency == null ? null : new AgencyRef(agency.id, agency.code, agency.name, agency.shortName);
    }
}
