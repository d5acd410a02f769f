package io.shishi.closure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why an application is sent back. */
public record ClosureRejection(
        @Size(max = 1000) String reason, @Size(max = 80) String onBehalfOf, @NotNull Integer version) {}
