package io.shishi.reader.check;

import io.shishi.reader.draft.Due;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A due day as a day of the calendar: where the clause prints no year it is the plan's. */
public final class DueDay {

    private DueDay() {}

    /** Null where there is no such day, or no year to put it in. */
    public static LocalDate of(Due due, Integer planYear) {
        var year = due.year() == null ? planYear : due.year();
        try {
            return year == null ? null : LocalDate.of(year, due.month(), due.day());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
