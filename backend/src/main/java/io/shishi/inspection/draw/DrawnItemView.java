package io.shishi.inspection.draw;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item that was drawn. */
public record DrawnItemView(
        @NotNull int rank,
        @NotNull @Schema(description = "-ln(u) / weight; the smallest of a stratum are drawn") double key,
        @NotNull PoolItemView item,
        @Schema(description = "Who was sent to look at it") DrawnCheck check) {}
