package io.shishi.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was proposed for one target, the newest first, and who decides. */
public record TargetProposalsView(
        @NotNull @Schema(description = "The conveners' names; where there is none the office revises by itself")
                List<String> deciders,
        @NotNull List<TargetProposalView> items) {}
