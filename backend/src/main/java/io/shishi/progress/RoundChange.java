package io.shishi.progress;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** The window of a round, as the office wants it. */
public record RoundChange(
        @NotNull OffsetDateTime opensAt,
        @NotNull OffsetDateTime dueAt,
        @NotNull OffsetDateTime closesAt,
        @NotNull Integer version) {}
