package io.shishi.inspection.draw;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** By how much each factor multiplies the weight, which is 1 to begin with; 1 leaves a factor out. */
public record RiskWeights(
        @NotNull @DecimalMin("1") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal jump,
        @NotNull @DecimalMin("1") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal greenAtOnce,
        @NotNull @DecimalMin("1") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal lateOrReturned,
        @NotNull @DecimalMin("1") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal sharedPhoto,
        @NotNull @DecimalMin("1") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal longUnchecked) {

    static final RiskWeights USUAL = new RiskWeights(
            BigDecimal.valueOf(3),
            BigDecimal.valueOf(3),
            BigDecimal.valueOf(2),
            BigDecimal.valueOf(4),
            BigDecimal.valueOf(2));

    BigDecimal of(RiskFactor factor) {
        return switch (factor) {
            case JUMP -> jump;
            case GREEN_AT_ONCE -> greenAtOnce;
            case LATE_OR_RETURNED -> lateOrReturned;
            case SHARED_PHOTO -> sharedPhoto;
            case LONG_UNCHECKED -> longUnchecked;
        };
    }
}
