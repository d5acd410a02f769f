package io.shishi.reader.draft;

import io.shishi.reader.text.Span;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a field's value stands in the document, and the rule that found it there. */
@Schema(name = "DraftFieldSource")
public record Source(
        @NotNull @Size(max = 100) String field,
        @Size(max = 20_000) String value,
        Span span,
        @Size(max = 100) String rule) {}
