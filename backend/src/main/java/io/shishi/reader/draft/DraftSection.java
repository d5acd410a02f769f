package io.shishi.reader.draft;

import io.shishi.plan.SectionLevel;
import io.shishi.reader.text.Span;

/** The heading that a task stands under, and whose promise it is. */
public record DraftSection(String title, SectionLevel level, Span span) {}
