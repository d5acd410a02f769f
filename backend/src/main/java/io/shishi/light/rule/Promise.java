package io.shishi.light.rule;

import io.shishi.plan.Aggregation;
import io.shishi.plan.Comparator;
import io.shishi.plan.Period;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is promised, without what has come of it.
 *
 * @param baseline where it starts from; null where none was printed
 * @param exact more than the target is not fine either
 * @param strict the target itself is not enough (超过)
 * @param period how often, for a recurring promise; for a ceiling on a PER_PERIOD measure, that it holds for each round
 */
public record Promise(
        Comparator comparator,
        Aggregation aggregation,
        BigDecimal baseline,
        BigDecimal target,
        boolean exact,
        boolean strict,
        String unit,
        Period period,
        LocalDate dueOn) {

    public Promise {
        unit = unit == null ? "" : unit;
        aggregation = aggregation == null ? Aggregation.CUMULATIVE : aggregation;
        if (comparator.numeric() && target == null) {
            comparator = Comparator.PENDING;
        }
        if (comparator == Comparator.RECURRING && period == null) {
            period = Period.MONTHLY;
        }
    }

    /** Whether it has to hold all the time rather than be reached once. */
    boolean standing() {
        return comparator == Comparator.AT_MOST || standingZero();
    }

    /** A zero with no known beginning is not worked towards: it is checked every round. */
    boolean standingZero() {
        return comparator == Comparator.ZERO && (baseline == null || baseline.signum() <= 0);
    }

    /** Whether it is a way from a baseline to a target. */
    boolean climbs() {
        return comparator == Comparator.AT_LEAST
                || comparator == Comparator.EQUAL
                || comparator == Comparator.ZERO && !standingZero();
    }

    /** Whether the rounds' own amounts are to be summed before they are compared; what is left over never is. */
    boolean sums() {
        return aggregation == Aggregation.PER_PERIOD
                && (comparator == Comparator.AT_MOST ? period == null : comparator.numeric());
    }
}
