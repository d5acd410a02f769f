package io.shishi.sample;

import java.time.LocalDate;

/**
 * The twelve months of a sample plan. They move with today: the eleventh round is the one that is being reported now,
 * until the day on which its reports are due.
 */
record SampleYear(LocalDate startsOn) {

    static final int MONTHS = 12;
    static final int NOW = 11;

    /** Reports are due on this day of the month that follows. */
    static final int DUE_DAY = 5;

    static final int OPENS_DAYS_BEFORE_END = 5;

    static SampleYear around(LocalDate today) {
        return new SampleYear(today.minusDays(DUE_DAY).withDayOfMonth(1).minusMonths(NOW - 1));
    }

    LocalDate endsOn() {
        return lastDay(MONTHS);
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

    /** When a round opens by itself. */
    LocalDate openDay(int month) {
        return lastDay(month).plusDays(1).minusDays(OPENS_DAYS_BEFORE_END);
    }

    /** The office opens the round of now as soon as the one before was due, so that it is open on whatever day this is. */
    LocalDate openDayOfNow() {
        return dueDay(NOW - 1).plusDays(1);
    }

    /** As the calendar counts it: 1 is January. */
    int calendarMonth(int month) {
        return firstDay(month).getMonthValue();
    }
}
