package io.shishi.inspection.check;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The checks that somebody was sent to make. */
public record PlannedChecks(@NotNull List<CheckRow> items) {}
