package io.shishi.reader.check;

import io.shishi.reader.text.Span;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An Arabic number of a task's text and where it went. */
public record NumberPlace(
        @NotNull Span span,
        @NotNull @Schema(examples = "5000") String text,
        @NotNull Kind kind,
        @Schema(description = "Index of the task in the draft; absent where no task has it any more") Integer task,
        @Schema(description = "Index of the indicator in the task") Integer indicator) {

    /** Where a number went. */
    @Schema(name = "NumberPlaceKind")
    public enum Kind {
        INDICATOR,
        OTHER,
        /** No target, but no rule knows what else. */
        UNSURE,
        MISSED
    }
}
