package io.shishi.agency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Why somebody leaves, and who takes over; without a successor their duties end with them. */
public record Retirement(UUID successorId, @Size(max = 500) String reason, @NotNull Integer version) {}
