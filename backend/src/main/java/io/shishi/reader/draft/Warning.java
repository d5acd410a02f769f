package io.shishi.reader.draft;

import io.shishi.reader.text.Span;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to decide: where, a stable code, and a sentence for the person who decides. */
@Schema(name = "DraftWarning")
public record Warning(Span span, @NotNull @Size(max = 100) String code, @NotNull @Size(max = 2000) String detail) {}
