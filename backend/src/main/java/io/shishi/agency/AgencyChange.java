package io.shishi.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What an agency is to be from now on. */
public record AgencyChange(
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 40) String shortName,
        @Size(max = 20) List<@NotBlank @Size(max = 80) String> aliases,
        @Positive Integer position,
        @NotNull Integer version) {}
