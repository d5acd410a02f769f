package io.shishi.agency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Who takes everything over, and whether the one who hands over leaves in the same act. */
public record NewHandover(
        @NotNull UUID successorId, @NotNull Integer version, boolean retire, @Size(max = 500) String reason) {}
