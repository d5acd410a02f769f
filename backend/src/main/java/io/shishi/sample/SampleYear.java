package io.shishi.sample;

import java.time.LocalDate;

/**
 * The twelve months of a sample plan. They move with today: the eleventh round is the one that is being reported now,
 * until the day on which its reports are due.
 */
record SampleYear(LocalDate startsOn) {

    static final int NOW = 11;

    /** Reports are due on this day of the month that follows; then the next round opens. */
    static final int DUE_DAY = 5;

    static final int OPENS_DAYS_BEFORE_END = 25;

    static SampleYear around(LocalDate today) {
        return new SampleYear(today.minusDays(DUE_DAY).withDayOfMonth(1).minusMonths(NOW - 1));
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

    LocalDate dueDay(int month) {
        return lastDay(month).plusDays(DUE_DAY);
    }

    LocalDate openDay(int month) {
        return lastDay(month).minusDays(OPENS_DAYS_BEFORE_END);
    }

    /** As the calendar counts it: 1 is January. */
    int calendarMonth(int month) {
        return firstDay(month).getMonthValue();
    }
}
