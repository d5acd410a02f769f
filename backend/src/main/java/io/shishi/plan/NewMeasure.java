package io.shishi.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to be counted for a plan. */
public record NewMeasure(
        @NotBlank @Size(max = 120) @Schema(examples = "城镇新增就业人数") String name,
        @NotBlank @Size(max = 20) @Schema(description = "% for a ratio", examples = "人") String unit,
        @NotNull Aggregation aggregation,
        @Schema(description = "A percentage that is entered as numerator and denominator") boolean ratio,
        @Size(max = 120) String numeratorName,
        @Size(max = 120) String denominatorName,
        @NotNull @Schema(description = "The agency that enters the figure") UUID ownerId)
        implements MeasureTerms {}
