package io.shishi.progress.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** Exact numbers as people enter and read them. */
public final class Numbers {

    private static final int INTEGER_DIGITS = 11;
    private static final int FRACTION_DIGITS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is counted one by one. */
    private static final Set<String> COUNTED =
            Set.of("人", "个", "所", "场", "户", "座", "处", "件", "名", "条", "家", "项", "次", "套", "台", "辆", "间", "份", "人次");

    private Numbers() {}

    public static boolean isCounted(String unit) {
        return COUNTED.contains(unit);
    }

    /** Without zeros behind the point, which a stored percentage may have. */
    public static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Just as it was written, save that an exponent is written out. */
    public static BigDecimal written(BigDecimal number) {
        return number == null || number.scale() >= 0 ? number : number.setScale(0);
    }

    public static boolean fits(BigDecimal number) {
        return number == null
                || plain(number).scale() <= FRACTION_DIGITS
                        && number.abs().compareTo(BigDecimal.TEN.pow(INTEGER_DIGITS)) < 0;
    }

    static boolean isWhole(BigDecimal number) {
        return plain(number).scale() == 0;
    }

    /** A ratio in percent, half up on four digits; null while a part is missing or there is nothing to divide by. */
    public static BigDecimal percentage(BigDecimal numerator, BigDecimal denominator) {
        if (numerator == null || denominator == null || denominator.signum() <= 0) {
            return null;
        }
        return plain(numerator.multiply(HUNDRED).divide(denominator, FRACTION_DIGITS, RoundingMode.HALF_UP));
    }
}
