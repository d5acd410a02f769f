package io.shishi.inspection.finding;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** A finding in passing, while it is not remedied. */
public record OpenFinding(
        @NotNull UUID id,
        @NotNull String number,
        @NotNull Severity severity,
        @NotNull FindingState state,
        @NotNull String text,
        @NotNull LocalDate dueOn) {}
