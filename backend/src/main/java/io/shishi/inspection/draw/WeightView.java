package io.shishi.inspection.draw;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A factor of risk in words, and by how much it multiplies. */
public record WeightView(
        @NotNull RiskFactor factor,
        @NotNull @Schema(examples = "逾期或退回") String word,
        @NotNull @Schema(examples = "填报逾期提交，或曾被退回") String explained,
        @NotNull BigDecimal multiplier,
        @Schema(description = "How many items of the pool it touches; only in a preview") Integer items) {

    static List<WeightView> of(RiskWeights weights) {
        return Arrays.stream(RiskFactor.values())
                .map(factor -> of(factor, weights, null))
                .toList();
    }

    static WeightView of(RiskFactor factor, RiskWeights weights, Integer items) {
        return new WeightView(factor, factor.word(), factor.explained(), weights.of(factor), items);
    }
}
