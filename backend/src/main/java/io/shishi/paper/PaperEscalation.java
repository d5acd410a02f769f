package io.shishi.paper;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The next rung, or with a reason one beyond it. */
public record PaperEscalation(
        @NotNull Integer version,
        @NotNull Rung rung,
        @Size(max = 500) String reason,
        @Size(max = 80) String onBehalfOf) {}
