package io.shishi.plan;

import io.shishi.shared.problem.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Whether a draft can be put in force, and what it lacks, each with its address within the plan. */
public record EntryView(@NotNull boolean ready, @NotNull List<Violation> missing) {}
