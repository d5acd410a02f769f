package io.shishi.reader.draft;

import io.shishi.reader.text.Span;

/** A number of a clause that is no target: what it is, and the rule that says so. */
public record OtherNumber(Span span, String text, NumberKind kind, String rule) {}
