package io.shishi.agency;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A jurisdiction in passing. */
public record JurisdictionRef(@NotNull UUID id, @NotNull String code, @NotNull String name, @NotNull Level level) {

    public static JurisdictionRef of(Jurisdiction jurisdiction) {
        return new JurisdictionRef(jurisdiction.id, jurisdiction.code, jurisdiction.name, jurisdiction.level);
    }
}
