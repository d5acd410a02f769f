package io.shishi.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** What a part is to be from now on. */
public record SectionChange(
        @NotBlank @Size(max = 120) String title,
        @NotNull SectionLevel level,
        @Positive Integer position,
        @NotNull Integer version) {}
