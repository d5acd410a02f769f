package io.shishi.sample;

import java.time.LocalDate;

/**
 * The twelve months of a sample plan. They move with today: the eleventh round is the one that is being reported now,
 * until the day on which its reports are due.
 */
record SampleYear(LocalDate startsOn) {

    static final int NOW = 11;

    static SampleYear around(LocalDate today, int dueDay) {
        return new SampleYear(today.minusDays(dueDay).withDayOfMonth(1).minusMonths(NOW - 1));
    }

    LocalDate endsOn() {
        return lastDay(12);
    }

    LocalDate firstDay(int month) {
        return startsOn.plusMonths(month - 1L);
    }

    LocalDate lastDay(int month) {
        return startsOn.plusMonths(month).minusDays(1);
    }

    /** As the calendar counts it: 1 is January. */
    int calendarMonth(int month) {
        return firstDay(month).getMonthValue();
    }
}
