package io.shishi.progress;

import io.shishi.plan.Plan;
import io.shishi.shared.time.Calendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The rounds of a plan as its cycle lays them out. A round is due so many days after the calendar period that it
 * measures, which for a month is that day of the next one. What would have been due before the plan came into force is
 * reported with the first round that was not.
 */
final class RoundCalendar {

    private RoundCalendar() {}

    static List<Round> of(Plan plan) {
        var rounds = new ArrayList<Round>();
        var from = plan.startsOn;
        for (var day = plan.startsOn;
                !day.isAfter(plan.endsOn);
                day = plan.cycle.lastDay(day).plusDays(1)) {
            var last = plan.cycle.lastDay(day);
            var due = last.plusDays(plan.dueDay);
            if (plan.inForceAt != null && !Calendar.endOf(due).isAfter(plan.inForceAt)) {
                continue;
            }
            rounds.add(round(plan, rounds.size() + 1, from, last, due));
            from = last.plusDays(1);
        }
        return rounds;
    }

    private static Round round(Plan plan, int ordinal, LocalDate from, LocalDate last, LocalDate due) {
        return new Round(
                plan,
                ordinal,
                from,
                last.isAfter(plan.endsOn) ? plan.endsOn : last,
                opens(plan, last),
                Calendar.endOf(due),
                Calendar.endOf(due.plusDays(plan.closesDaysAfterDue)));
    }

    /** With none before the end, it opens on the day after its period. */
    private static Instant opens(Plan plan, LocalDate last) {
        return Calendar.startOf(last.plusDays(1).minusDays(plan.opensDaysBeforeEnd));
    }
}
