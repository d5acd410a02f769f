package io.shishi.integration.robot;

import jakarta.validation.constraints.NotNull;

/** What came of a trial message, in words. */
public record RobotTrial(@NotNull boolean sent, @NotNull String words) {}
