package io.shishi.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided about a proposed target. */
@Schema(name = "TargetDecision")
public record ProposalDecision(
        @NotNull Outcome outcome,
        @Size(max = 500) @Schema(description = "Obligatory where it is not accepted") String reason,
        @Size(max = 80) @Schema(description = "The user name of the convener one acts for") String onBehalfOf,
        @NotNull Integer version) {

    @Schema(name = "TargetOutcome")
    public enum Outcome {
        ACCEPTED,
        REJECTED
    }
}
