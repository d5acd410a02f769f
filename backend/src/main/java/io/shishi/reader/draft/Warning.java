package io.shishi.reader.draft;

import io.shishi.reader.text.Span;

/** Something to decide: where, a stable code, and a sentence for the person who decides. */
public record Warning(Span span, String code, String detail) {}
