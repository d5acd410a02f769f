package io.shishi.light;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share as it is shown. */
final class Percent {

    private Percent() {}

    /** In percent with one digit; null stays null. */
    static BigDecimal of(BigDecimal share) {
        return share == null ? null : share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }
}
