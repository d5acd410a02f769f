package io.shishi.light.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything a light depends on, and nothing else.
 *
 * @param schedule its dated points; even progress from the start to the due date where none were drawn
 * @param blocked set when the newest report gave an accepted reason that waits for a higher level
 */
public record IndicatorFacts(
        String name,
        BigDecimal weight,
        Promise promise,
        LocalDate starts,
        Schedule schedule,
        List<MilestoneFact> milestones,
        List<RoundFact> rounds,
        Blocked blocked,
        Undecided undecided) {

    public IndicatorFacts {
        weight = weight == null ? BigDecimal.ONE : weight;
        milestones = List.copyOf(milestones);
        rounds = rounds.stream()
                .sorted(Comparator.comparingInt(RoundFact::ordinal))
                .toList();
        if (schedule == null || schedule.points().isEmpty()) {
            schedule = ScheduleTemplate.usual(promise).draw(starts, promise.dueOn(), milestones);
        }
    }

    /** The round whose figure is the newest one. */
    Optional<RoundFact> lastFigure() {
        return rounds.reversed().stream().filter(round -> round.value() != null).findFirst();
    }

    Optional<RoundFact> lastDue(LocalDate today) {
        return rounds.reversed().stream().filter(round -> round.due(today)).findFirst();
    }

    /** The last round that was due, where nobody handed in its report, nor that of a later round before its time. */
    Optional<RoundFact> missing(LocalDate today) {
        return lastDue(today).filter(round -> round.missing(today)).filter(round -> lastFigure()
                .filter(later -> later.ordinal() > round.ordinal())
                .isEmpty());
    }

    /** The next round in which a figure can still change the light. */
    Optional<RoundFact> nextAfter(LocalDate day) {
        return rounds.stream()
                .filter(round -> day == null || round.to().isAfter(day))
                .findFirst();
    }

    List<MilestoneFact> late(LocalDate today) {
        return milestones.stream().filter(milestone -> milestone.late(today)).toList();
    }

    /** The same facts without the figures of rounds that end after that day. */
    IndicatorFacts until(LocalDate day) {
        return withRounds(rounds.stream()
                .map(round -> round.to().isAfter(day) ? round.without() : round)
                .toList());
    }

    /** The same facts without the figures of rounds that began after that day. */
    public IndicatorFacts asOf(LocalDate day) {
        return withRounds(rounds.stream()
                .map(round -> round.from().isAfter(day) ? round.without() : round)
                .toList());
    }

    /** The same facts as they would be if this figure were accepted for that round. */
    IndicatorFacts with(int ordinal, BigDecimal value) {
        return withRounds(rounds.stream()
                .map(round -> round.ordinal() == ordinal ? round.with(value) : round)
                .toList());
    }

    private IndicatorFacts withRounds(List<RoundFact> changed) {
        return new IndicatorFacts(name, weight, promise, starts, schedule, milestones, changed, blocked, undecided);
    }
}
