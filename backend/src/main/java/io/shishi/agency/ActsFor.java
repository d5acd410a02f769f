package io.shishi.agency;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody in whose name the caller may act, and in which of their duties. */
public record ActsFor(
        @NotNull String username, @NotNull String name, @NotNull @Schema(examples = "convener") String duty) {}
