package io.shishi.reader;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The plan that a draft became. */
public record ConfirmedView(@NotNull UUID planId) {}
