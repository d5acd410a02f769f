package io.shishi.reader.draft;

/** Every Arabic number of the tasks' text, counted once; {@code missed} is 0 by construction. */
public record Coverage(int numbers, int indicators, int other, int unsure, int missed) {}
