package io.shishi.paper.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A day that is not what its place in the week says, and the festival that is the reason. */
public record CalendarDay(@NotNull LocalDate on, @NotNull DayKind kind, @NotBlank @Size(max = 20) String name) {}
