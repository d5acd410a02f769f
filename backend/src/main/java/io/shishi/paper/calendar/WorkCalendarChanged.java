package io.shishi.paper.calendar;

import java.util.UUID;

/** Other days of that year are working days now; what is due already stays due when it was. */
public record WorkCalendarChanged(UUID jurisdictionId, int year) {}
