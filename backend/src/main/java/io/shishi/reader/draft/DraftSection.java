package io.shishi.reader.draft;

import io.shishi.plan.SectionLevel;
import io.shishi.reader.text.Span;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The heading that a task stands under, and whose promise it is. */
public record DraftSection(@NotNull @Size(max = 500) String title, @NotNull SectionLevel level, Span span) {}
