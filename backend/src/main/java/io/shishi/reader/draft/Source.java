package io.shishi.reader.draft;

import io.shishi.reader.text.Span;

/** Where a field's value stands in the document, and the rule that found it there. */
public record Source(String field, String value, Span span, String rule) {}
