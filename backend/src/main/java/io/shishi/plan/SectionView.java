package io.shishi.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A part of a plan. */
public record SectionView(
        @NotNull UUID id,
        @NotNull int position,
        @NotNull String title,
        @NotNull SectionLevel level,
        @NotNull int version) {

    static SectionView of(Section section) {
        return new SectionView(section.id, section.position, section.title, section.level, section.version);
    }
}
