package io.shishi.light.rule;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A light that explains itself.
 *
 * @param expected in percent, or null where there is nothing to compare
 * @param reported in percent, on the same scale
 * @param gap expected less reported, in percent points
 * @param progress how far the promise has come, as a fraction; null while it is undecided
 * @param progressDue how far it should have come, as a fraction
 * @param value the accepted value that was compared, or null
 * @param valueOn the day that value speaks of
 * @param sentence why the light is what it is
 * @param toGreen what would turn it green, or null where nothing has to be done
 */
public record LightResult(
        LightStatus status,
        Cause cause,
        BigDecimal expected,
        BigDecimal reported,
        BigDecimal gap,
        BigDecimal progress,
        BigDecimal progressDue,
        BigDecimal value,
        LocalDate valueOn,
        Text sentence,
        Text toGreen) {}
