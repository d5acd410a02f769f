package io.shishi.inspection.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was found wrong: by a check, or with a task. */
public record NewFinding(
        @Schema(description = "Either the check that found it, or the task") UUID checkId,
        UUID taskId,
        @Schema(description = "Of the task; that of the check when absent") UUID indicatorId,
        @Schema(description = "Who is to put it right; when absent whose claim it is, or who leads the task")
                UUID agencyId,
        @NotNull Severity severity,
        @NotBlank @Size(max = 2000) String text,
        @NotBlank @Size(max = 2000) @Schema(description = "What the agency is to do") String wanted,
        @NotNull LocalDate dueOn) {}
