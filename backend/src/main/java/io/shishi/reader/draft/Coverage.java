package io.shishi.reader.draft;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every Arabic number of the tasks' text, counted once; {@code missed} is 0 by construction. */
@Schema(name = "DraftCoverage")
public record Coverage(
        @NotNull int numbers, @NotNull int indicators, @NotNull int other, @NotNull int unsure, @NotNull int missed) {}
