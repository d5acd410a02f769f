package io.shishi.light.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** What was expected and reported of one indicator at the end of each round, in a unit in which both can be drawn. */
public record FigureCurve(String unit, List<Point> points) {

    /** Reported is null where no accepted figure speaks of that day. */
    public record Point(int ordinal, LocalDate on, BigDecimal expected, BigDecimal reported) {}

    private static final String PERCENT = "%";
    private static final String TIMES = "次";

    public static FigureCurve of(IndicatorFacts facts, LocalDate today) {
        return switch (facts.promise().comparator()) {
            case COMPLETE -> curve(facts, PERCENT, round -> deliverable(facts, round, today));
            case RECURRING -> curve(facts, TIMES, round -> recurring(facts, round));
            default -> {
                var figures = Figures.of(facts).rounds();
                yield curve(facts, facts.promise().unit(), round -> number(facts, figures, round));
            }
        };
    }

    private interface Drawing {
        Point of(RoundFact round);
    }

    private static FigureCurve curve(IndicatorFacts facts, String unit, Drawing drawing) {
        return new FigureCurve(unit, facts.rounds().stream().map(drawing::of).toList());
    }

    private static Point number(IndicatorFacts facts, List<RoundFact> figures, RoundFact round) {
        var reported = figures.stream()
                .filter(figure -> figure.ordinal() == round.ordinal())
                .map(RoundFact::value)
                .findFirst()
                .orElse(null);
        return new Point(round.ordinal(), round.to(), expected(facts, round.to()), reported);
    }

    private static BigDecimal expected(IndicatorFacts facts, LocalDate day) {
        var promise = facts.promise();
        return switch (promise.comparator()) {
            case PENDING -> null;
            case AT_MOST -> promise.target();
            default -> {
                if (promise.standingZero()) {
                    yield BigDecimal.ZERO;
                }
                var share = facts.schedule().expected(day);
                yield Share.plain(Span.of(promise).at(share).setScale(ToGreen.DIGITS, RoundingMode.HALF_UP));
            }
        };
    }

    private static Point recurring(IndicatorFacts facts, RoundFact round) {
        var so = Recurrence.of(facts, round.to());
        boolean told = round.value() != null;
        return new Point(
                round.ordinal(),
                round.to(),
                BigDecimal.valueOf(so.elapsed()),
                told ? BigDecimal.valueOf(so.kept()) : null);
    }

    private static Point deliverable(IndicatorFacts facts, RoundFact round, LocalDate today) {
        var done = Deliverable.done(facts.milestones(), round.to()).points(1);
        var due = Deliverable.due(facts.milestones(), round.to()).points(1);
        return new Point(round.ordinal(), round.to(), due, round.to().isAfter(today) ? null : done);
    }
}
