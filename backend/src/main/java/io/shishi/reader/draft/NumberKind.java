package io.shishi.reader.draft;

/** Why a number is no target. */
public enum NumberKind {
    /** 4G, “411”, 12345热线. */
    NAME,
    /** 2024年, 6月底前. */
    DATE,
    /** 65岁以上. */
    AGE,
    /** 35-110千伏. */
    VOLTAGE,
    /** 15分钟, 3年行动. */
    DURATION,
    /** 13种, 3类: a kind of thing, not a count of deeds. */
    KIND,
    /** 在5个乡镇, 100平方米以上的: whom or where it concerns. */
    SCOPE,
    /** 第3批, 2号线. */
    ORDINAL,
    /** No rule knows it; there is a warning for each. */
    UNKNOWN
}
