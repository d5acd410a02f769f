package io.shishi.shared.time;

import java.time.Instant;

/** The clock of a demonstration has been moved on to this morning: what is done by the clock is to be done now. */
public record ClockMoved(Instant now) {}
