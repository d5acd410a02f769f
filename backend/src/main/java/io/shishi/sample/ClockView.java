package io.shishi.sample;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/**
 * The time of a demonstration.
 *
 * @param aheadSeconds how far it runs ahead of the real time
 */
public record ClockView(@NotNull OffsetDateTime now, @NotNull long aheadSeconds) {}
