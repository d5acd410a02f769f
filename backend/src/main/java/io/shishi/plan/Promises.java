package io.shishi.plan;

import io.shishi.light.rule.Blocked;
import io.shishi.light.rule.IndicatorFacts;
import io.shishi.light.rule.MilestoneFact;
import io.shishi.light.rule.Promise;
import io.shishi.light.rule.RoundFact;
import io.shishi.light.rule.Schedule;
import io.shishi.light.rule.ScheduleTemplate;
import io.shishi.light.rule.Undecided;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Indicators as the rules of lights know them. */
public final class Promises {

    private Promises() {}

    /**
     * The facts about an indicator whose measure and milestones are loaded.
     *
     * @param rounds what each round of the plan knows of it
     * @param blocked the accepted reason that waits for a higher level, or null
     */
    public static IndicatorFacts facts(Indicator indicator, LocalDate starts, List<RoundFact> rounds, Blocked blocked) {
        return facts(indicator, indicator.milestones, starts, rounds, blocked);
    }

    /** The same where its milestones were read apart from it. */
    public static IndicatorFacts facts(
            Indicator indicator, List<Milestone> stages, LocalDate starts, List<RoundFact> rounds, Blocked blocked) {
        var promise = promise(indicator);
        var milestones = stages.stream()
                .map(it -> new MilestoneFact(it.name, it.weight, it.dueOn, it.doneOn))
                .toList();
        return new IndicatorFacts(
                indicator.name,
                indicator.weight,
                promise,
                starts,
                schedule(indicator, promise, starts, milestones),
                milestones,
                rounds,
                blocked,
                indicator.comparator == Comparator.PENDING
                        ? new Undecided(indicator.pendingDecider, indicator.pendingSince)
                        : null);
    }

    private static Promise promise(Indicator indicator) {
        var measure = indicator.measure;
        return new Promise(
                indicator.comparator,
                measure == null ? null : measure.aggregation,
                indicator.baseline,
                indicator.target,
                indicator.exact,
                indicator.strict,
                indicator.unit != null ? indicator.unit : measure == null ? null : measure.unit,
                indicator.period,
                indicator.dueOn);
    }

    /** As it was drawn; where it was not, as its template draws it. */
    private static Schedule schedule(
            Indicator indicator, Promise promise, LocalDate starts, List<MilestoneFact> milestones) {
        if (!indicator.schedule.isEmpty()) {
            return new Schedule(indicator.schedule);
        }
        return Stream.of(ScheduleTemplate.values())
                .filter(template -> template.name().equals(indicator.scheduleTemplate))
                .findFirst()
                .orElseGet(() -> ScheduleTemplate.usual(promise))
                .draw(starts, indicator.dueOn, milestones);
    }
}
