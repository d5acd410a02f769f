package io.shishi.light.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a promise stands on the day its last accepted figure speaks of.
 *
 * @param day the day on which expected and reported are compared; null while nothing was due
 * @param value the reported value, or null where no figure was accepted or none is needed
 * @param expected what the schedule asks for on that day
 * @param reported what has been reported, on the same scale
 * @param progress how far the promise itself has come
 * @param progressDue how far it should have come, on the scale of progress
 * @param judgedByGap whether expected less reported decides the light
 * @param broken the round whose figure broke a promise that has to hold all the time
 */
record Position(
        LocalDate day,
        BigDecimal value,
        Share expected,
        Share reported,
        Share progress,
        Share progressDue,
        boolean judgedByGap,
        boolean met,
        RoundFact broken,
        Recurrence recurrence) {

    static Position of(IndicatorFacts facts, LocalDate today) {
        var promise = facts.promise();
        return switch (promise.comparator()) {
            case COMPLETE -> deliverable(facts, today);
            case RECURRING -> recurring(facts, today);
            default -> promise.climbs() ? climbing(facts, today) : standing(facts, today);
        };
    }

    /** A figure is measured at the end of its round, so it is compared with what was expected then. */
    private static LocalDate comparisonDay(IndicatorFacts facts, LocalDate today) {
        return facts.lastFigure()
                .or(() -> facts.lastDue(today))
                .map(RoundFact::to)
                .orElse(null);
    }

    private static Position climbing(IndicatorFacts facts, LocalDate today) {
        var span = Span.of(facts.promise());
        var day = comparisonDay(facts, today);
        var value = Figures.of(facts).latest();
        var baseline = facts.promise().baseline();
        var reached = span.progress(value != null ? value : baseline == null ? BigDecimal.ZERO : baseline);
        var expected = day == null ? Share.NONE : facts.schedule().expected(day);
        return new Position(
                day, value, expected, reached, reached, expected, true, value != null && span.met(value), null, null);
    }

    private static Position standing(IndicatorFacts facts, LocalDate today) {
        var figures = Figures.of(facts);
        var day = comparisonDay(facts, today);
        var broken = figures.broken();
        var held = broken == null ? Share.ALL : Share.NONE;
        boolean met = figures.latest() != null && broken == null && lasted(facts, day, today);
        return new Position(day, figures.latest(), Share.ALL, held, held, Share.ALL, false, met, broken, null);
    }

    /** Whether the time for which it had to hold is over and the last figure covers it. */
    private static boolean lasted(IndicatorFacts facts, LocalDate day, LocalDate today) {
        var due = facts.promise().dueOn();
        return today.isAfter(due)
                && facts.rounds().stream()
                        .noneMatch(it -> it.to().isAfter(day) && !it.from().isAfter(due));
    }

    private static Position recurring(IndicatorFacts facts, LocalDate today) {
        var day = comparisonDay(facts, today);
        var recurrence = Recurrence.of(facts, day);
        return new Position(
                day,
                Figures.of(facts).latest(),
                recurrence.elapsedOfAll(),
                recurrence.keptOfAll(),
                recurrence.keptOfElapsed(),
                recurrence.elapsed() == 0 ? Share.NONE : Share.ALL,
                true,
                recurrence.over() && recurrence.missed() == 0,
                null,
                recurrence);
    }

    /** Milestones are dates, so they are compared with today; a missed one is judged by its days, not by its weight. */
    private static Position deliverable(IndicatorFacts facts, LocalDate today) {
        List<MilestoneFact> milestones = facts.milestones();
        var done = Deliverable.done(milestones, today);
        var due = Deliverable.due(milestones, today);
        return new Position(
                today, null, due, done, done, due, false, Deliverable.finished(milestones, today), null, null);
    }
}
