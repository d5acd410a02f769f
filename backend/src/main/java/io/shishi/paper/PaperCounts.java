package io.shishi.paper;

import jakarta.validation.constraints.NotNull;

/** How many addressees a paper has, and how far they are. */
public record PaperCounts(
        @NotNull long total,
        @NotNull long toSignFor,
        @NotNull long working,
        @NotNull long answered,
        @NotNull long returned,
        @NotNull long closed,
        @NotNull long settled,
        @NotNull long late) {}
