package io.shishi.shared.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * On which days people are at work: Monday to Friday, but for public holidays, and on the weekend days that make up for
 * them.
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

    /** A working day ends at six; what is due on it is due then. */
    private static final LocalTime END = LocalTime.of(18, 0);

    public WorkingDays {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    /** Where nothing is known of holidays: Monday to Friday. */
    public static WorkingDays weekdays() {
        return new WorkingDays(Set.of(), Set.of());
    }

    public boolean isWorking(LocalDate day) {
        return makeUpDays.contains(day) || !isWeekend(day) && !holidays.contains(day);
    }

    /** The nth working day after that day; with 0 the day itself, or the next working day when it is none. */
    public LocalDate plus(LocalDate day, int days) {
        return step(day, days, 1);
    }

    /** The nth working day before that day; with 0 the day itself, or the last working day before it. */
    public LocalDate minus(LocalDate day, int days) {
        return step(day, days, -1);
    }

    /** How many working days there are after the one day up to the other; negative when the other is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    /** The moment at which what is due on that day is late. */
    public static Instant endOf(LocalDate day) {
        return day.atTime(END).atZone(Calendar.ZONE).toInstant();
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private LocalDate step(LocalDate day, int days, int direction) {
        if (days < 0) {
            return step(day, -days, -direction);
        }
        var at = day;
        var left = days;
        if (left == 0) {
            while (!isWorking(at)) {
                at = at.plusDays(direction);
            }
            return at;
        }
        while (left > 0) {
            at = at.plusDays(direction);
            left -= isWorking(at) ? 1 : 0;
        }
        return at;
    }
}
