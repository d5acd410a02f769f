package io.shishi.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to see on site what an application says, until when and why. */
public record ClosureCheckOrder(
        @NotBlank @Size(max = 80) @Schema(description = "The user name of somebody without a part in the task")
                String assignee,
        @NotNull LocalDate visitBy,
        @NotBlank @Size(max = 500) String reason,
        @Size(max = 80) String onBehalfOf,
        @NotNull Integer version) {}
