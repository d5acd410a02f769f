package io.shishi.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Reports to be accepted at once, each as it was seen; those that are unusual only when that is said. */
public record NewAcceptances(@NotEmpty @Size(max = 200) List<@NotNull @Valid Wanted> reports, boolean evenUnusual) {

    public record Wanted(@NotNull UUID id, @NotNull Integer version) {}
}
