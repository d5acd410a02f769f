package io.shishi.progress;

import io.shishi.plan.Aggregation;
import io.shishi.plan.Indicator;
import io.shishi.plan.Measure;
import io.shishi.progress.rule.FigureFacts;
import io.shishi.progress.rule.PastFigure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A measure as one report sees it.
 *
 * @param indicators those that promise something of the measure, in the order of the plan
 * @param home the report of the round in which it is entered; null where nobody reports it
 * @param enteredHere whether that is this report, or one that it amends
 * @param figure what was entered for this round, as far as this report may show it
 * @param accepted the figures that stand, in the order of their rounds
 */
record Line(
        Report report,
        Measure measure,
        List<Indicator> indicators,
        Home home,
        boolean enteredHere,
        Figure figure,
        List<Figure> accepted) {

    /** The newest figure that was accepted for an earlier round. */
    Optional<Figure> previous() {
        return earlier().reversed().stream().findFirst();
    }

    /** What stands in this round. */
    Optional<Figure> standing() {
        return accepted.stream()
                .filter(it -> it.roundOrdinal == report.round.ordinal)
                .findFirst();
    }

    /** The figure that stands in a round, or null. */
    BigDecimal accepted(int ordinal) {
        return accepted.stream()
                .filter(it -> it.roundOrdinal == ordinal)
                .map(it -> it.value)
                .findFirst()
                .orElse(null);
    }

    Line with(Figure other) {
        return new Line(report, measure, indicators, home, enteredHere, other, accepted);
    }

    /** Whether a figure of last time is a fair beginning for this one. */
    boolean isContinued() {
        return measure.aggregation != Aggregation.PER_PERIOD;
    }

    /** The largest number promised for the measure. */
    BigDecimal target() {
        return indicators.stream()
                .map(indicator -> indicator.target)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    FigureFacts facts() {
        var entered = figure != null;
        return new FigureFacts(
                measure.id,
                measure.name,
                measure.unit,
                measure.aggregation,
                measure.ratio,
                measure.numeratorName,
                measure.denominatorName,
                entered ? figure.value : null,
                entered ? figure.numerator : null,
                entered ? figure.denominator : null,
                entered ? figure.correctionReason : null,
                entered && figure.jumpConfirmed,
                earlier().stream().map(Line::past).toList(),
                later().map(Line::past).orElse(null),
                target(),
                report.noChange);
    }

    private List<Figure> earlier() {
        return accepted.stream()
                .filter(it -> it.value != null && it.roundOrdinal < report.round.ordinal)
                .toList();
    }

    private Optional<Figure> later() {
        return accepted.stream()
                .filter(it -> it.value != null && it.roundOrdinal > report.round.ordinal)
                .findFirst();
    }

    private static PastFigure past(Figure figure) {
        return new PastFigure(figure.roundOrdinal, figure.value);
    }
}
