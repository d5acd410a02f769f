package io.shishi.inspection.draw;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draw that is wanted. What is left out of pool and weights is the usual. */
public record NewDraw(
        @NotNull UUID planId,
        @NotNull ItemKind what,
        @Valid PoolTerms pool,
        @NotNull @Min(1) @Max(1000) @Schema(examples = "10") Integer size,
        @NotNull Strata strata,
        @Schema(description = "Draw at least one from each stratum, where the size allows") boolean coverEach,
        @Valid RiskWeights weights) {

    public NewDraw {
        pool = pool == null ? new PoolTerms(null, null, null, null, null, null, null, false) : pool;
        weights = weights == null ? RiskWeights.USUAL : weights;
    }
}
