package io.shishi.inspection.draw;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;

/** The usual weights, and between what they may be set for a draw. */
public record WeightRules(
        @NotNull RiskWeights usual,
        @NotNull List<WeightView> factors,
        @NotNull BigDecimal smallest,
        @NotNull BigDecimal largest) {

    static WeightRules ofAll() {
        return new WeightRules(RiskWeights.USUAL, WeightView.of(RiskWeights.USUAL), BigDecimal.ONE, BigDecimal.TEN);
    }
}
