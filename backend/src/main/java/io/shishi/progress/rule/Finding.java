package io.shishi.progress.rule;

import jakarta.validation.constraints.NotNull;

/** What is not right yet about a report: at which field, of which kind, and what would be right. */
public record Finding(@NotNull String field, @NotNull String code, @NotNull String message) {}
