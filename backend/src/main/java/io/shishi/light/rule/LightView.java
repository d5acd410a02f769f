package io.shishi.light.rule;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A light as callers see it. */
public record LightView(
        @NotNull LightStatus status,
        @NotNull @Schema(description = "The day on which it took this status") LocalDate since,
        @Schema(description = "What the schedule asked for when the figure was measured, in percent", examples = "45")
                BigDecimal expected,
        @Schema(description = "What was reported, in percent", examples = "31") BigDecimal reported,
        @Schema(description = "Expected less reported, in percent points", examples = "14") BigDecimal gap,
        @NotNull Cause cause,
        @NotNull Text sentence,
        @Schema(description = "What would turn it green; absent where nothing has to be done") Text toGreen,
        @NotNull @Schema(description = "The version of the rules it was judged by", examples = "2") int ruleVersion) {}
