package io.shishi.light;

import io.shishi.light.rule.LightStatus;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The light a task had when a round was over; null where none was recorded. */
public record HeatCell(@NotNull UUID roundId, LightStatus status) {}
