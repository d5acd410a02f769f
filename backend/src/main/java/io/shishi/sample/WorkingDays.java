package io.shishi.sample;

import io.shishi.shared.time.Calendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;

/** When an office does things: on working days, in working hours, each with its own habits. */
final class WorkingDays {

    private final Random habit;

    WorkingDays(String whose) {
        this.habit = new Random(whose.hashCode());
    }

    int between(int from, int to) {
        return from + habit.nextInt(to - from + 1);
    }

    Instant morning(LocalDate day) {
        return at(day, LocalTime.of(8, 40).plusMinutes(habit.nextInt(170)));
    }

    Instant afternoon(LocalDate day) {
        return at(day, LocalTime.of(14, 10).plusMinutes(habit.nextInt(200)));
    }

    /** At some hour of that day, or of the Friday before a weekend. */
    Instant atWork(LocalDate day) {
        var working = onOrBefore(day, LocalDate.MIN);
        return habit.nextBoolean() ? morning(working) : afternoon(working);
    }

    /** That day, or the Friday before a weekend, but not before the earliest. */
    static LocalDate onOrBefore(LocalDate day, LocalDate earliest) {
        var back =
                switch (day.getDayOfWeek()) {
                    case SATURDAY -> 1;
                    case SUNDAY -> 2;
                    default -> 0;
                };
        var friday = day.minusDays(back);
        return friday.isBefore(earliest) ? day : friday;
    }

    static LocalDate next(LocalDate day) {
        return day.plusDays(
                switch (day.getDayOfWeek()) {
                    case FRIDAY -> 3;
                    case SATURDAY -> 2;
                    default -> 1;
                });
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time)
                .plusSeconds(habit.nextInt(60))
                .atZone(Calendar.ZONE)
                .toInstant();
    }
}
