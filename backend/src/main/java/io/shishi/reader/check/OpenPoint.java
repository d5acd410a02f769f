package io.shishi.reader.check;

import io.shishi.reader.text.Span;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something still to be decided about a draft. */
public record OpenPoint(
        @NotNull @Schema(description = "To settle it by: code@from-to, or code@field where it has no place") String key,
        @NotNull @Schema(examples = "lead-missing") String code,
        @NotNull @Schema(description = "Whether the draft cannot be confirmed before it is decided") boolean blocking,
        Span span,
        @NotNull String detail,
        @Schema(description = "Index of the task in the draft") Integer task,
        @Schema(examples = "draft.tasks[3].lead") String field) {}
