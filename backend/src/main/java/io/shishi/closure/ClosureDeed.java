package io.shishi.closure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of somebody who lets an application pass. */
public record ClosureDeed(
        @Size(max = 1000) String note,
        @Size(max = 80) @Schema(description = "The user name of whoever one acts for") String onBehalfOf,
        @NotNull Integer version) {}
