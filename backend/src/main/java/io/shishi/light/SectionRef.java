package io.shishi.light;

import io.shishi.plan.SectionLevel;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A section in passing. */
public record SectionRef(@NotNull UUID id, @NotNull String title, @NotNull SectionLevel level) {}
