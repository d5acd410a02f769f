package io.shishi.progress.rule;

import jakarta.validation.constraints.NotNull;

/** Why a report is worth a look of its own before it is accepted. */
public record Hint(@NotNull String code, @NotNull String text) {}
