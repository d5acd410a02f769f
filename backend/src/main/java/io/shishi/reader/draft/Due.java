package io.shishi.reader.draft;

import io.shishi.reader.text.Span;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day for something; the year is null where the clause does not print one. */
@Schema(name = "DraftDue")
public record Due(
        @Min(1949) @Max(2200) Integer year,
        @NotNull @Min(1) @Max(12) int month,
        @NotNull @Min(1) @Max(31) int day,
        Span span,
        @Size(max = 100) String rule) {}
