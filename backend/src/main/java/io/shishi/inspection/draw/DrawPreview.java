package io.shishi.inspection.draw;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a draw would be made from. */
public record DrawPreview(
        @NotNull int poolCount,
        @NotNull @Schema(description = "How many would be drawn: the size, or the whole pool where it is smaller")
                int drawn,
        @NotNull List<StratumQuota> quotas,
        @NotNull List<WeightView> weights,
        @NotNull @Schema(description = "Whether each stratum gives at least one") boolean coversEach) {

    static DrawPreview of(NewDraw asked, List<StratumQuota> quotas, List<Pool.Count> counts) {
        var weights = Arrays.stream(RiskFactor.values())
                .map(factor -> WeightView.of(
                        factor,
                        asked.weights(),
                        counts.stream().mapToInt(it -> it.touched().get(factor)).sum()))
                .toList();
        return new DrawPreview(
                quotas.stream().mapToInt(StratumQuota::count).sum(),
                quotas.stream().mapToInt(StratumQuota::quota).sum(),
                quotas,
                weights,
                quotas.stream().allMatch(it -> it.quota() > 0));
    }
}
