package io.shishi.light.rule;

import io.shishi.plan.Aggregation;
import io.shishi.plan.Comparator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Which figure would give which light, so that a person sees the light while typing. The ranges are found by inverting
 * the arithmetic and then asking the rules themselves, so the two can not differ.
 */
public final class Cutoffs {

    private static final int DIGITS = ToGreen.DIGITS;
    private static final BigDecimal STEP = BigDecimal.ONE.movePointLeft(DIGITS);

    private Cutoffs() {}

    /** From the lowest value to the highest, for the figure of one round; none where the light needs no figure. */
    public static List<Cutoff> of(IndicatorFacts facts, LightRules rules, int ordinal, LocalDate today) {
        var comparator = facts.promise().comparator();
        if (comparator == Comparator.PENDING || comparator == Comparator.COMPLETE) {
            return List.of();
        }
        var cutoffs = new ArrayList<Cutoff>();
        BigDecimal from = null;
        var status = status(facts, rules, ordinal, today, STEP.negate());
        for (var edge : edges(facts, rules, ordinal, today)) {
            var next = status(facts, rules, ordinal, today, edge);
            if (next != status) {
                cutoffs.add(new Cutoff(status, from, Share.plain(edge)));
                from = Share.plain(edge);
                status = next;
            }
        }
        cutoffs.add(new Cutoff(status, from, null));
        return List.copyOf(cutoffs);
    }

    private static LightStatus status(
            IndicatorFacts facts, LightRules rules, int ordinal, LocalDate today, BigDecimal value) {
        return Judgement.of(facts.with(ordinal, value), rules, today).status();
    }

    /** Every value at which the light may change, and its neighbours. */
    private static TreeSet<BigDecimal> edges(IndicatorFacts facts, LightRules rules, int ordinal, LocalDate today) {
        var edges = new TreeSet<BigDecimal>();
        corners(facts, rules, ordinal, today)
                .flatMap(corner -> Stream.of(corner.subtract(STEP), corner, corner.add(STEP)))
                .forEach(edges::add);
        return edges;
    }

    private static Stream<BigDecimal> corners(IndicatorFacts facts, LightRules rules, int ordinal, LocalDate today) {
        var promise = facts.promise();
        if (promise.comparator() == Comparator.RECURRING) {
            return recurring(facts, ordinal);
        }
        if (promise.standing()) {
            var limit = promise.comparator() == Comparator.ZERO ? BigDecimal.ZERO : promise.target();
            return Stream.of(limit.subtract(others(facts, ordinal)));
        }
        var span = Span.of(promise);
        var expected = Position.of(facts.with(ordinal, BigDecimal.ZERO), today).expected();
        return Stream.of(expected.less(rules.yellowGap()), expected.less(rules.greenGap()), Share.NONE, Share.ALL)
                .flatMap(share -> span.edges(share, DIGITS).stream())
                .map(corner -> corner.subtract(others(facts, ordinal)));
    }

    /** What other rounds contribute to a value that is summed. */
    private static BigDecimal others(IndicatorFacts facts, int ordinal) {
        return facts.promise().sums() ? sum(facts, ordinal, round -> true) : BigDecimal.ZERO;
    }

    /** So many times kept, counted from what the rounds beside this one have reported. */
    private static Stream<BigDecimal> recurring(IndicatorFacts facts, int ordinal) {
        var promise = facts.promise();
        var period = promise.period();
        var own = facts.rounds().stream()
                .filter(it -> it.ordinal() == ordinal)
                .findFirst()
                .orElseThrow();
        long most = ChronoUnit.DAYS.between(own.from(), own.to()) / period.longestDays() + 2;
        var origins = new TreeSet<BigDecimal>();
        origins.add(BigDecimal.ZERO);
        if (promise.aggregation() == Aggregation.CUMULATIVE) {
            facts.rounds().stream()
                    .map(RoundFact::value)
                    .filter(Objects::nonNull)
                    .forEach(origins::add);
        } else {
            origins.add(sum(facts, ordinal, round -> period.firstDay(round.to()).equals(period.firstDay(own.to())))
                    .negate());
        }
        return LongStream.rangeClosed(-most, most)
                .mapToObj(times -> Recurrence.each(promise).multiply(BigDecimal.valueOf(times)))
                .flatMap(way -> origins.stream().map(way::add))
                .filter(corner -> corner.signum() >= 0);
    }

    private static BigDecimal sum(IndicatorFacts facts, int ordinal, Predicate<RoundFact> which) {
        return facts.rounds().stream()
                .filter(round -> round.ordinal() != ordinal && round.value() != null)
                .filter(which)
                .map(RoundFact::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
