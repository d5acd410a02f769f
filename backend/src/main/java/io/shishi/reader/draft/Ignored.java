package io.shishi.reader.draft;

import io.shishi.reader.text.Span;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clause that a person set aside: it is no task, and its numbers are no targets. */
@Schema(name = "DraftIgnored")
public record Ignored(@NotNull Span span, @NotNull @Size(max = 20_000) String text) {}
