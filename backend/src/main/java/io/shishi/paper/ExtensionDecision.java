package io.shishi.paper;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided about more time. */
public record ExtensionDecision(
        @NotNull Integer version,
        @NotNull ExtensionOutcome decision,
        @Schema(description = "Another day than was asked for") LocalDate until,
        @Size(max = 500) String note,
        @Size(max = 80) String onBehalfOf) {}
