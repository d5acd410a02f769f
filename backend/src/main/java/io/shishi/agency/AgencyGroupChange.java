package io.shishi.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What a group is to be from now on. */
public record AgencyGroupChange(
        @NotBlank @Size(max = 80) String name,
        @NotEmpty @Size(max = 200) List<@NotNull UUID> agencyIds,
        @NotNull Integer version) {}
