package io.shishi.light.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole between nothing and all of it. Both numbers are kept, so that comparing two shares, or a share with
 * a threshold, never rounds; only {@link #value()} and {@link #points(int)} divide.
 */
public record Share(BigDecimal part, BigDecimal whole) {

    public static final Share NONE = new Share(BigDecimal.ZERO, BigDecimal.ONE);
    public static final Share ALL = new Share(BigDecimal.ONE, BigDecimal.ONE);

    /** Digits after the point of a share that is written down: ten, that is a hundred-millionth of a percent point. */
    static final int SCALE = 10;

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Share {
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("A share needs a whole above zero");
        }
        part = part.max(BigDecimal.ZERO).min(whole);
    }

    /** The share that a signed way is of a signed whole way: less than nothing is nothing, more than all is all. */
    static Share of(BigDecimal way, BigDecimal wholeWay) {
        return wholeWay.signum() < 0 ? new Share(way.negate(), wholeWay.negate()) : new Share(way, wholeWay);
    }

    static Share of(long part, long whole) {
        return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** As a fraction. This is the one place where the arithmetic of lights divides and rounds a share. */
    public BigDecimal value() {
        return part.divide(whole, SCALE, RoundingMode.HALF_UP);
    }

    /** In percent, with so many digits after the point at most. */
    public BigDecimal points(int digits) {
        return plain(part.multiply(HUNDRED).divide(whole, digits, RoundingMode.HALF_UP));
    }

    /** Whether this share is more than so many points ahead of the other. */
    boolean leadsBy(BigDecimal points, Share other) {
        var ahead =
                part.multiply(other.whole).subtract(other.part.multiply(whole)).multiply(HUNDRED);
        return ahead.compareTo(points.multiply(whole).multiply(other.whole)) > 0;
    }

    /** This share less so many points, or nothing when there is nothing left. */
    Share less(BigDecimal points) {
        return new Share(part.multiply(HUNDRED).subtract(points.multiply(whole)), whole.multiply(HUNDRED));
    }

    /** Without zeros behind the point and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
