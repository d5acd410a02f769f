package io.shishi.light.rule;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one round knows of an indicator.
 *
 * @param dueOn the last day on which its report is in time
 * @param handedIn whether the report that carries the figure was submitted and not returned
 * @param value the accepted figure, or null while there is none
 */
public record RoundFact(
        int ordinal, LocalDate from, LocalDate to, LocalDate dueOn, boolean handedIn, BigDecimal value) {

    public boolean due(LocalDate today) {
        return today.isAfter(dueOn);
    }

    public boolean missing(LocalDate today) {
        return due(today) && !handedIn && value == null;
    }

    RoundFact with(BigDecimal other) {
        return new RoundFact(ordinal, from, to, dueOn, true, other);
    }

    RoundFact without() {
        return new RoundFact(ordinal, from, to, dueOn, handedIn, null);
    }
}
