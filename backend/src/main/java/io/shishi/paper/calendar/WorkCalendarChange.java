package io.shishi.paper.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The days of a year from now on. */
record WorkCalendarChange(@NotNull @Size(max = 200) List<@NotNull @Valid CalendarDay> days, @NotNull Integer version) {}
