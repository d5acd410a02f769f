package io.shishi.paper;

import jakarta.validation.constraints.NotNull;

/** What the caller may do with a paper as a whole now. */
public record PaperMay(@NotNull boolean close, @NotNull boolean cancel) {}
