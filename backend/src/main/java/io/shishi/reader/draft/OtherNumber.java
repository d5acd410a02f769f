package io.shishi.reader.draft;

import io.shishi.reader.text.Span;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number of a clause that is no target: what it is, and the rule that says so. */
@Schema(name = "DraftOtherNumber")
public record OtherNumber(
        @NotNull Span span,
        @NotNull @Size(max = 200) String text,
        @NotNull NumberKind kind,
        @Size(max = 100) String rule) {}
