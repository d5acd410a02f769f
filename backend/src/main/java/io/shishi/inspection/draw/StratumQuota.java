package io.shishi.inspection.draw;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a pool: how many items it has, and how many of them are drawn. */
public record StratumQuota(
        @NotNull @Schema(description = "As it stands in the pool's lines: an agency's code, a section's id, or all")
                String stratum,
        @NotNull String name,
        @NotNull int count,
        @NotNull int quota) {}
