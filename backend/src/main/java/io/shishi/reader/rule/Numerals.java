package io.shishi.reader.rule;

import java.math.BigDecimal;

/** Chinese numerals below ten thousand: 三, 十二, 一百零五. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    static boolean numeral(char c) {
        return DIGITS.indexOf(c) >= 0 || c == '两' || c == '十' || c == '百' || c == '千' || c == '〇';
    }

    /** How many characters from here on are one numeral. */
    static int length(CharSequence text, int from) {
        int to = from;
        while (to < text.length() && to - from < 8 && numeral(text.charAt(to))) {
            to++;
        }
        return to - from;
    }

    /** Null where the characters are no number as one writes it: 一二, 千百. */
    static BigDecimal value(CharSequence numeral) {
        int total = 0;
        int digit = -1;
        int last = 10000;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int weight = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (weight == 0) {
                int next = c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
                if (digit > 0 || next < 0) {
                    return null;
                }
                digit = next;
            } else {
                if (weight >= last || (digit <= 0 && !(weight == 10 && total == 0 && digit < 0))) {
                    return null;
                }
                total += (digit < 0 ? 1 : digit) * weight;
                digit = -1;
                last = weight;
            }
        }
        return BigDecimal.valueOf(total + Math.max(digit, 0));
    }
}
