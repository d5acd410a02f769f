package io.shishi.light.rule;

import io.shishi.plan.Comparator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The way from a baseline to a target, upwards or downwards.
 *
 * <p>A "no less than" whose target is not above the baseline is a level to hold, not a way down: it is counted from
 * nothing. A bare amount below its baseline (降至) is a way down.
 */
record Span(BigDecimal from, BigDecimal to, boolean exact, boolean strict) {

    static Span of(Promise promise) {
        var to = promise.comparator() == Comparator.ZERO ? BigDecimal.ZERO : promise.target();
        var from = promise.baseline() == null ? BigDecimal.ZERO : promise.baseline();
        boolean held = promise.comparator() == Comparator.AT_LEAST ? to.compareTo(from) <= 0 : to.compareTo(from) == 0;
        if (held) {
            from = to.signum() > 0 ? BigDecimal.ZERO : to.subtract(BigDecimal.ONE);
        }
        return new Span(from, to, promise.exact(), promise.strict());
    }

    boolean rising() {
        return to.compareTo(from) > 0;
    }

    /** How much of the way is done; beyond an exact target it becomes less again. */
    Share progress(BigDecimal value) {
        var length = to.subtract(from).abs();
        var beyond = rising() ? value.subtract(to) : to.subtract(value);
        return new Share(
                length.subtract(
                        exact ? beyond.abs() : beyond.min(BigDecimal.ZERO).negate()),
                length);
    }

    boolean met(BigDecimal value) {
        int order = rising() ? value.compareTo(to) : to.compareTo(value);
        return exact ? order == 0 : strict ? order > 0 : order >= 0;
    }

    /** The value nearest to the baseline, on so many digits, that has come at least this share of the way. */
    BigDecimal valueAt(Share share, int digits) {
        var way = to.subtract(from);
        return from.multiply(share.whole())
                .add(way.multiply(share.part()))
                .divide(share.whole(), digits, rising() ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    /** The value at a share of the way, as near as it can be written. */
    BigDecimal at(Share share) {
        return from.add(to.subtract(from).multiply(share.value()));
    }

    /** The value nearest to the baseline, on so many digits, that meets the target. */
    BigDecimal enough(int digits) {
        var least = valueAt(Share.ALL, digits);
        var step = BigDecimal.ONE.movePointLeft(digits);
        return met(least) ? least : rising() ? least.add(step) : least.subtract(step);
    }

    /** The values on so many digits around which this share is reached; two on each side of an exact target. */
    List<BigDecimal> edges(Share share, int digits) {
        var near = valueAt(share, digits);
        return exact ? List.of(near, to.add(to).subtract(near)) : List.of(near);
    }
}
