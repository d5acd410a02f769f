package io.shishi.inspection.rule;

import java.util.List;

/**
 * How large a share of all is right, as far as a random sample lets one say. Each answer counts for one over the chance it
 * had to be drawn; the interval is Wilson's (1927) for 95%, with Kish's effective size for unequal chances (1965) and the
 * correction for a finite population (Cochran 1977).
 *
 * @param share from 0 to 1, as are low and high
 */
public record Estimate(double share, double low, double high) {

    private static final double Z = 1.959963984540054;

    /** What was found of one thing, and the chance it had to be drawn. */
    public record Answer(boolean right, double chance) {}

    /**
     * @param population how many there are in all
     * @return null of no answers
     */
    public static Estimate of(List<Answer> answers, int population) {
        if (answers.isEmpty()) {
            return null;
        }
        double all = 0;
        double squares = 0;
        double right = 0;
        for (var answer : answers) {
            var counts = 1 / answer.chance();
            all += counts;
            squares += counts * counts;
            right += answer.right() ? counts : 0;
        }
        var share = right / all;
        if (answers.size() >= population) {
            return new Estimate(share, share, share);
        }
        var effective = all * all / squares;
        return wilson(share, effective * (population - 1) / (population - effective));
    }

    static Estimate wilson(double share, double size) {
        var square = Z * Z;
        var middle = (share + square / (2 * size)) / (1 + square / size);
        var half = Z / (1 + square / size) * Math.sqrt(share * (1 - share) / size + square / (4 * size * size));
        return new Estimate(share, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
