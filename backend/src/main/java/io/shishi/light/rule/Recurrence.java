package io.shishi.light.rule;

import io.shishi.plan.Aggregation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How often a recurring promise was kept.
 *
 * @param kept how many of the periods that ended were kept
 * @param elapsed how many periods have ended
 * @param total how many there are until the due date
 * @param last the last period that ended, or null before the first
 */
record Recurrence(int kept, int elapsed, int total, Turn last) {

    /** One or several periods that are reported on together: a month, or the days of a month. */
    record Turn(LocalDate from, LocalDate to, int periods, int kept) {

        boolean missed() {
            return kept < periods;
        }
    }

    static Recurrence of(IndicatorFacts facts, LocalDate day) {
        var turns = turns(facts);
        var ended = turns.stream()
                .filter(turn -> day != null && !turn.to().isAfter(day))
                .toList();
        return new Recurrence(
                ended.stream().mapToInt(Turn::kept).sum(),
                ended.stream().mapToInt(Turn::periods).sum(),
                turns.stream().mapToInt(Turn::periods).sum(),
                ended.isEmpty() ? null : ended.getLast());
    }

    int missed() {
        return elapsed - kept;
    }

    boolean over() {
        return elapsed == total && total > 0;
    }

    Share keptOfElapsed() {
        return elapsed == 0 ? Share.NONE : Share.of(kept, elapsed);
    }

    Share keptOfAll() {
        return total == 0 ? Share.NONE : Share.of(kept, total);
    }

    Share elapsedOfAll() {
        return total == 0 ? Share.NONE : Share.of(elapsed, total);
    }

    private static List<Turn> turns(IndicatorFacts facts) {
        var promise = facts.promise();
        var rounds = facts.rounds().stream()
                .filter(round -> !round.from().isAfter(promise.dueOn()))
                .toList();
        var amounts = amounts(rounds, promise.aggregation());
        var turns = new ArrayList<Turn>();
        var open = new TreeMap<LocalDate, List<Integer>>();
        for (int i = 0; i < rounds.size(); i++) {
            var round = rounds.get(i);
            if (ChronoUnit.DAYS.between(round.from(), round.to()) + 1
                    > promise.period().longestDays()) {
                int periods = periodsIn(round, facts.starts(), promise);
                turns.add(new Turn(round.from(), round.to(), periods, kept(promise, periods, List.of(i), amounts)));
            } else {
                open.computeIfAbsent(promise.period().firstDay(round.to()), first -> new ArrayList<>())
                        .add(i);
            }
        }
        open.values()
                .forEach(indexes -> turns.add(new Turn(
                        rounds.get(indexes.getFirst()).from(),
                        rounds.get(indexes.getLast()).to(),
                        1,
                        kept(promise, 1, indexes, amounts))));
        turns.sort(java.util.Comparator.comparing(Turn::to));
        return turns.stream().filter(turn -> turn.periods() > 0).toList();
    }

    /** The periods that end within a round which is longer than they are. */
    private static int periodsIn(RoundFact round, LocalDate starts, Promise promise) {
        var last = round.to().isAfter(promise.dueOn()) ? promise.dueOn() : round.to();
        var day = round.from().isBefore(starts) ? starts : round.from();
        int periods = 0;
        for (var end = promise.period().lastDay(day);
                !end.isAfter(last);
                end = promise.period().lastDay(end.plusDays(1))) {
            periods++;
        }
        return periods;
    }

    private static int kept(Promise promise, int periods, List<Integer> rounds, List<BigDecimal> amounts) {
        var reported =
                rounds.stream().map(amounts::get).filter(it -> it != null).toList();
        if (reported.isEmpty()) {
            return 0;
        }
        var each = each(promise);
        if (promise.aggregation() == Aggregation.LATEST) {
            return reported.getLast().compareTo(each) >= 0 ? periods : 0;
        }
        var sum = reported.stream().reduce(BigDecimal.ZERO, BigDecimal::add).max(BigDecimal.ZERO);
        return sum.divide(each, 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(periods))
                .intValueExact();
    }

    /** How much makes one period kept: once, where nothing else was promised. */
    static BigDecimal each(Promise promise) {
        return promise.target() == null || promise.target().signum() <= 0 ? BigDecimal.ONE : promise.target();
    }

    /** Each round's own amount: of a running total, what it grew by since the last figure before it. */
    private static List<BigDecimal> amounts(List<RoundFact> rounds, Aggregation aggregation) {
        if (aggregation != Aggregation.CUMULATIVE) {
            return rounds.stream().map(RoundFact::value).collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        }
        var amounts = new ArrayList<BigDecimal>();
        var before = BigDecimal.ZERO;
        for (var round : rounds) {
            amounts.add(round.value() == null ? null : round.value().subtract(before));
            before = round.value() == null ? before : round.value();
        }
        return amounts;
    }
}
