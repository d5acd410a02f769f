package io.shishi.reader.compare;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A task that the plan has too, and what is different. */
public record ChangedTask(@NotNull TaskRef before, @NotNull TaskRef after, @NotNull List<ChangedField> fields) {}
