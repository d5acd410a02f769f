package io.shishi.closure;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that keeps a task from being struck off, or that whoever decides should know. */
public record Obstacle(
        @NotNull @Schema(description = "The place in what was found", examples = "indicators[0]") String field,
        @NotNull @Schema(description = "In Chinese, to be read") String text) {}
