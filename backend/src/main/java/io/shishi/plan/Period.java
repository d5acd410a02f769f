package io.shishi.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A stretch of the calendar that comes again and again. */
public enum Period {
    DAILY(1),
    WEEKLY(7),
    MONTHLY(31),
    QUARTERLY(92),
    YEARLY(366);

    private final int longestDays;

    Period(int longestDays) {
        this.longestDays = longestDays;
    }

    /** The length of the longest one; a stretch that is longer holds several. */
    public int longestDays() {
        return longestDays;
    }

    public LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAILY -> day;
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> day.withDayOfMonth(1);
            case QUARTERLY -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEARLY -> day.withDayOfYear(1);
        };
    }

    public LocalDate lastDay(LocalDate day) {
        var first = firstDay(day);
        return switch (this) {
            case DAILY -> first;
            case WEEKLY -> first.plusDays(6);
            case MONTHLY -> first.plusMonths(1).minusDays(1);
            case QUARTERLY -> first.plusMonths(3).minusDays(1);
            case YEARLY -> first.plusYears(1).minusDays(1);
        };
    }
}
