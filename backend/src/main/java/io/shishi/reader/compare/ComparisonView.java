package io.shishi.reader.compare;

import io.shishi.reader.PlanBrief;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a draft adds to a plan, drops from it and changes. */
public record ComparisonView(
        @NotNull PlanBrief plan,
        @NotNull List<TaskRef> added,
        @NotNull List<TaskRef> dropped,
        @NotNull List<ChangedTask> changed,
        @NotNull @Schema(description = "How many tasks are the same") int same) {}
