package io.shishi.reader.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the reader makes of a document; a person confirms it. What that person sets aside stands in {@code ignored}. */
public record Draft(
        @NotNull @Valid DraftPlan plan,
        @NotNull @Valid Mechanism mechanism,
        @NotNull @Size(max = 2000) List<@NotNull @Valid DraftTask> tasks,
        @NotNull List<@NotNull @Valid Warning> warnings,
        @NotNull List<@NotNull @Valid Share> shares,
        Coverage coverage,
        @NotNull List<@NotNull @Valid Ignored> ignored) {

    public Draft {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
        shares = shares == null ? List.of() : List.copyOf(shares);
        ignored = ignored == null ? List.of() : List.copyOf(ignored);
    }

    /** As read, before anybody set anything aside. */
    public Draft(
            DraftPlan plan,
            Mechanism mechanism,
            List<DraftTask> tasks,
            List<Warning> warnings,
            List<Share> shares,
            Coverage coverage) {
        this(plan, mechanism, tasks, warnings, shares, coverage, List.of());
    }
}
