package io.shishi.light.rule;

import java.math.BigDecimal;

/**
 * Expected, reported and the gap between them as they are printed, in percent points.
 *
 * <p>The printed gap is the difference of the two printed numbers, so that a reader can check it; it is printed with as
 * many digits as it takes for the reader to come to the same light.
 */
record Points(BigDecimal expected, BigDecimal reported, BigDecimal gap) {

    private static final int FEWEST_DIGITS = 1;
    private static final int MOST_DIGITS = 12;

    static Points of(Share expected, Share reported, LightRules rules) {
        int band = rules.band(expected, reported);
        for (int digits = FEWEST_DIGITS; digits < MOST_DIGITS; digits++) {
            var points = rounded(expected, reported, digits);
            if (rules.band(points.gap()) == band) {
                return points;
            }
        }
        return rounded(expected, reported, MOST_DIGITS);
    }

    private static Points rounded(Share expected, Share reported, int digits) {
        var asked = expected.points(digits);
        var told = reported.points(digits);
        return new Points(asked, told, Share.plain(asked.subtract(told)));
    }
}
