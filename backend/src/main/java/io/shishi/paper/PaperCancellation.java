package io.shishi.paper;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a paper is cancelled. */
public record PaperCancellation(
        @NotNull Integer version,
        @Size(max = 500) @Schema(examples = "重复发出") String reason,
        @Size(max = 80) String onBehalfOf) {}
