package io.shishi.paper.calendar;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The days of a year that are not what their place in the week says.
 *
 * @param known whether the holidays of that year are known; when not, weekends alone count
 * @param version 0 while nobody has changed the official days
 */
public record WorkCalendarView(
        @NotNull int year, @NotNull boolean known, @NotNull List<CalendarDay> days, @NotNull int version) {

    static WorkCalendarView of(WorkCalendar calendar) {
        return new WorkCalendarView(calendar.year, true, calendar.days, calendar.version);
    }

    static WorkCalendarView official(int year) {
        return new WorkCalendarView(year, OfficialDays.areKnown(year), OfficialDays.of(year), 0);
    }
}
