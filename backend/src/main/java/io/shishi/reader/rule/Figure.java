package io.shishi.reader.rule;

import io.shishi.reader.draft.NumberKind;
import java.math.BigDecimal;

/**
 * A number in a passage: the digits from {@code from} to {@code digits}, the unit up to {@code to}. With a {@code kind} it
 * is no target. {@code about} is set for 余 and 多; {@code written} for Chinese numerals.
 */
record Figure(
        int from,
        int digits,
        int to,
        BigDecimal value,
        String unit,
        NumberKind kind,
        String rule,
        boolean about,
        boolean written) {

    Figure as(NumberKind kind, String rule) {
        return new Figure(from, digits, to, value, unit, kind, rule, about, written);
    }

    Figure in(String unit) {
        return new Figure(from, digits, to, value, unit, kind, rule, about, written);
    }

    boolean target() {
        return kind == null;
    }
}
