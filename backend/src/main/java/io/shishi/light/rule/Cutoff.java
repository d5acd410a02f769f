package io.shishi.light.rule;

import java.math.BigDecimal;

/** The values from (inclusive) to (exclusive) that would give a light; null is without a limit. */
public record Cutoff(LightStatus status, BigDecimal from, BigDecimal to) {

    public boolean holds(BigDecimal value) {
        return (from == null || value.compareTo(from) >= 0) && (to == null || value.compareTo(to) < 0);
    }
}
