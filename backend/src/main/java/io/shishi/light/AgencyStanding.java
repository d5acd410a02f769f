package io.shishi.light;

import io.shishi.agency.AgencyRef;
import io.shishi.light.rule.LightStatus;
import io.shishi.light.rule.LightView;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency that leads tasks of a plan, and what it still owes in the round that is being reported. */
public record AgencyStanding(
        @NotNull AgencyRef agency,
        @NotNull LightView light,
        @NotNull Map<LightStatus, Integer> counts,
        @NotNull int tasks,
        @NotNull @Schema(description = "Reports to be made, still in time") int toReport,
        @NotNull @Schema(description = "Reports that are overdue") int missing,
        @NotNull @Schema(description = "Handed in, waiting for the agency's signature") int toSign,
        @NotNull @Schema(description = "Handed in, waiting for the office") int toReview,
        @NotNull @Schema(description = "Returned, to be put right") int returned) {}
