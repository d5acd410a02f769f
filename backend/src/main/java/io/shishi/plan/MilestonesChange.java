package io.shishi.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All stages of a deliverable in their order. */
public record MilestonesChange(
        @NotNull @Size(max = 50) List<@NotNull @Valid MilestoneTerms> milestones,
        @Size(max = 500) @Schema(description = "Why; obligatory while the plan is in force") String reason,
        @NotNull Integer version) {}
