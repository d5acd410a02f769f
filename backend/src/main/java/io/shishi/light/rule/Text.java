package io.shishi.light.rule;

import jakarta.validation.constraints.NotNull;

/** The same said in Chinese and in English. */
public record Text(@NotNull String zh, @NotNull String en) {}
