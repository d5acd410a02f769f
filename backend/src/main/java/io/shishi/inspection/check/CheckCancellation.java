package io.shishi.inspection.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Nobody needs to go any more. */
public record CheckCancellation(@NotBlank @Size(max = 500) String reason, @NotNull Integer version) {}
