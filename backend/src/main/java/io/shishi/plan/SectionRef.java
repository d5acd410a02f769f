package io.shishi.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A section in passing. */
public record SectionRef(@NotNull UUID id, @NotNull String title, @NotNull SectionLevel level) {

    public static SectionRef of(Section section) {
        return new SectionRef(section.id, section.title, section.level);
    }
}
