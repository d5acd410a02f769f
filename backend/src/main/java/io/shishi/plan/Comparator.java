package io.shishi.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Stream;

/** What kind of promise an indicator is, and so how its progress is counted. */
public enum Comparator {
    /** 不低于, 不少于, 达到, 以上. */
    AT_LEAST(">="),
    /** A bare count or amount; more is fine unless the indicator is marked exact. */
    EQUAL("="),
    /** 以内, 不超过: a ceiling that every report must respect. */
    AT_MOST("<="),
    /** 清零, 动态清零. */
    ZERO("zero"),
    /** A deliverable with milestones. */
    COMPLETE("complete"),
    /** Something done in every day, week, month, quarter or year. */
    RECURRING("recurring"),
    /** The target is still to come from a higher level. */
    PENDING("pending");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    @JsonValue
    public String sign() {
        return sign;
    }

    /** Whether a number is promised, so that a target is needed. */
    public boolean numeric() {
        return this == AT_LEAST || this == EQUAL || this == AT_MOST;
    }

    @JsonCreator
    public static Comparator fromString(String sign) {
        return Stream.of(values())
                .filter(comparator -> comparator.sign.equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有“" + sign + "”这种比较方式"));
    }
}
