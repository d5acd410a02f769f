package io.shishi.progress.rule;

import io.shishi.plan.Aggregation;
import java.math.BigDecimal;
import java.util.Optional;

/** A figure that is so far from the earlier ones that it may be a slip of the finger. It is asked about, not refused. */
final class Jump {

    private static final BigDecimal TEN_TIMES = BigDecimal.TEN;
    private static final BigDecimal THREE_TIMES = BigDecimal.valueOf(3);
    private static final BigDecimal FIFTH = new BigDecimal("0.2");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Jump() {}

    /** Why it looks implausible. */
    static Optional<String> of(FigureFacts figure) {
        var value = figure.value();
        if ("%".equals(figure.unit()) && value.compareTo(HUNDRED) > 0) {
            return Optional.of("超过了100%");
        }
        var previous = figure.previous();
        if (previous == null) {
            return first(figure, value);
        }
        var before = previous.value();
        if (before.signum() > 0 && value.compareTo(before.multiply(TEN_TIMES)) >= 0) {
            return Optional.of("是第%d期%s的10倍以上".formatted(previous.roundOrdinal(), figure.with(before)));
        }
        if (figure.aggregation() == Aggregation.LATEST
                && value.signum() > 0
                && before.compareTo(value.multiply(TEN_TIMES)) >= 0) {
            return Optional.of("不到第%d期%s的十分之一".formatted(previous.roundOrdinal(), figure.with(before)));
        }
        return step(figure, value);
    }

    private static Optional<String> first(FigureFacts figure, BigDecimal value) {
        var target = figure.target();
        return target != null && target.signum() > 0 && value.compareTo(target.multiply(THREE_TIMES)) > 0
                ? Optional.of("是目标%s的3倍以上".formatted(figure.with(target)))
                : Optional.empty();
    }

    /** More in one round than three times the most before, and a fifth of the target at least. */
    private static Optional<String> step(FigureFacts figure, BigDecimal value) {
        var largest = largestStep(figure);
        if (largest.signum() <= 0 || figure.target() == null || figure.target().signum() <= 0) {
            return Optional.empty();
        }
        var step = perPeriod(figure) ? value : value.subtract(figure.previous().value());
        var leaps = step.compareTo(largest.multiply(THREE_TIMES)) > 0
                && step.compareTo(figure.target().multiply(FIFTH)) > 0;
        return leaps
                ? Optional.of("一期增加%s，此前一期最多增加%s".formatted(figure.with(step), figure.with(largest)))
                : Optional.empty();
    }

    private static BigDecimal largestStep(FigureFacts figure) {
        var largest = BigDecimal.ZERO;
        var before = figure.cumulative() || perPeriod(figure) ? BigDecimal.ZERO : null;
        for (var past : figure.earlier()) {
            if (before != null) {
                largest = largest.max(past.value().subtract(before));
            }
            before = perPeriod(figure) ? BigDecimal.ZERO : past.value();
        }
        return largest;
    }

    private static boolean perPeriod(FigureFacts figure) {
        return figure.aggregation() == Aggregation.PER_PERIOD;
    }
}
