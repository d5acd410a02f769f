package io.shishi.light.rule;

import io.shishi.plan.Comparator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Expected against reported progress of a whole plan at the end of each of its rounds. */
public final class Curve {

    /** A task's weight and its indicators. */
    public record Part(BigDecimal weight, List<IndicatorFacts> indicators) {}

    private Curve() {}

    public static List<CurvePoint> of(List<Part> tasks, List<LocalDate> ends, LocalDate today) {
        return ends.stream()
                .map(end -> new CurvePoint(
                        end,
                        points(tasks, facts -> progressDue(facts, end)),
                        spokenOf(tasks, end, today) ? points(tasks, facts -> progress(facts, end)) : null))
                .toList();
    }

    /** A round counts as soon as one of its figures was accepted; before that, its end would look like a fall. */
    private static boolean spokenOf(List<Part> tasks, LocalDate end, LocalDate today) {
        return !end.isAfter(today)
                && tasks.stream()
                        .flatMap(task -> task.indicators().stream())
                        .flatMap(facts -> facts.rounds().stream())
                        .anyMatch(round -> round.to().equals(end) && round.value() != null);
    }

    private static BigDecimal progress(IndicatorFacts facts, LocalDate day) {
        return Position.of(facts.until(day), day).progress().value();
    }

    private static BigDecimal progressDue(IndicatorFacts facts, LocalDate day) {
        return switch (facts.promise().comparator()) {
            case COMPLETE -> Deliverable.due(facts.milestones(), day).value();
            case RECURRING -> Recurrence.of(facts, day).elapsed() == 0 ? BigDecimal.ZERO : BigDecimal.ONE;
            default ->
                facts.promise().standing()
                        ? BigDecimal.ONE
                        : facts.schedule().expected(day).value();
        };
    }

    private static BigDecimal points(List<Part> tasks, Function<IndicatorFacts, BigDecimal> what) {
        var mean = Mean.of(
                tasks,
                Part::weight,
                task -> Mean.of(
                        task.indicators(),
                        IndicatorFacts::weight,
                        facts -> facts.promise().comparator() == Comparator.PENDING ? null : what.apply(facts)));
        return mean == null ? null : Share.plain(mean.multiply(Share.HUNDRED).setScale(1, RoundingMode.HALF_UP));
    }
}
