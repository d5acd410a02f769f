package io.shishi.agency;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A jurisdiction and what it belongs to. */
public record JurisdictionView(
        @NotNull UUID id, @NotNull String code, @NotNull String name, @NotNull Level level, String parentCode) {

    static JurisdictionView of(Jurisdiction jurisdiction) {
        return new JurisdictionView(
                jurisdiction.id, jurisdiction.code, jurisdiction.name, jurisdiction.level, jurisdiction.parentCode());
    }
}
