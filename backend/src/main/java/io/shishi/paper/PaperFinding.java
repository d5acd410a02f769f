package io.shishi.paper;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Something that was found wrong, in passing, as the feature that finds it tells. */
public record PaperFinding(
        @NotNull UUID id, @NotNull UUID taskId, @NotNull String number, @NotNull String text, @NotNull boolean open) {}
