package io.shishi.reader.draft;

import io.shishi.reader.text.Span;

/** The last day for something; the year is null where the clause does not print one. */
public record Due(Integer year, int month, int day, Span span, String rule) {}
