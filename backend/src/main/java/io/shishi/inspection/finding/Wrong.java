package io.shishi.inspection.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What was found wrong, and what is wanted by when.
 *
 * @param wanted what the agency is to do
 */
public record Wrong(
        @NotNull Severity severity,
        @NotBlank @Size(max = 2000) String text,
        @NotBlank @Size(max = 2000) String wanted,
        @NotNull LocalDate dueOn) {}
