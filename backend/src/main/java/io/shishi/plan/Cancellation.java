package io.shishi.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a task is no longer to be done. */
public record Cancellation(@NotBlank @Size(max = 500) String reason) {}
