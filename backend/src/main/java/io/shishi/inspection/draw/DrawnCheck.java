package io.shishi.inspection.draw;

import io.shishi.inspection.check.CheckState;
import io.shishi.progress.verification.Verdict;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who was sent to look at something that was drawn, and what came of it. */
public record DrawnCheck(
        @NotNull String itemId,
        @NotNull UUID id,
        @NotNull String assignee,
        @NotNull CheckState state,
        Verdict verdict) {}
