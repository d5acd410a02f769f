package io.shishi.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part to be added to a plan. */
public record NewSection(
        @NotBlank @Size(max = 120) @Schema(examples = "省级十大重点民生实事") String title,
        @NotNull SectionLevel level,
        @Positive @Schema(description = "Its place among the parts; the last one when absent") Integer position) {}
