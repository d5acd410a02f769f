package io.shishi.reader;

import jakarta.validation.constraints.NotNull;

/** The version of the draft that its reader wants as a plan. */
public record Confirmation(@NotNull Integer version) {}
