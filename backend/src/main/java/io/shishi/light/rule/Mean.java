package io.shishi.light.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/** The mean by weight. */
final class Mean {

    private Mean() {}

    /** What has no value stays out; null where nothing has one. */
    static <T> BigDecimal of(List<T> parts, Function<T, BigDecimal> weight, Function<T, BigDecimal> value) {
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var part : parts) {
            var one = value.apply(part);
            if (one != null) {
                sum = sum.add(one.multiply(weight.apply(part)));
                weights = weights.add(weight.apply(part));
            }
        }
        return weights.signum() == 0 ? null : Share.plain(sum.divide(weights, Share.SCALE, RoundingMode.HALF_UP));
    }
}
