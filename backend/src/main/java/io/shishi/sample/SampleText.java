package io.shishi.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Fills the gaps in the sample's sentences. {@code {m}} is the round's month and {@code {m+1}} the next; {@code {11}} the
 * plan's eleventh month; {@code {year}} the plan's year. {@code {key}} is the figure of a measure, {@code {+key}} what
 * the round added to it, {@code {key.n}} and {@code {key.d}} the parts of a ratio.
 */
record SampleText(SamplePlan plan, SampleYear year) {

    static final Pattern GAP = Pattern.compile("\\{([^}]+)}");

    String fill(String text, int round) {
        return text == null ? null : GAP.matcher(text).replaceAll(gap -> value(gap.group(1), round));
    }

    private String value(String gap, int round) {
        if (gap.equals("year")) {
            return String.valueOf(year.startsOn().getYear());
        }
        if (gap.matches("m(\\+\\d)?")) {
            return String.valueOf(year.calendarMonth(round + (gap.length() == 1 ? 0 : gap.charAt(2) - '0')));
        }
        if (gap.matches("\\d+")) {
            return String.valueOf(year.calendarMonth(Integer.parseInt(gap)));
        }
        if (gap.startsWith("+")) {
            var before = round == 1
                    ? BigDecimal.ZERO
                    : figure(gap.substring(1), round - 1).value();
            return plain(figure(gap.substring(1), round).value().subtract(before));
        }
        if (gap.endsWith(".n")) {
            return plain(figure(gap.substring(0, gap.length() - 2), round).numerator());
        }
        if (gap.endsWith(".d")) {
            return plain(figure(gap.substring(0, gap.length() - 2), round).denominator());
        }
        var figure = figure(gap, round);
        return figure.value() == null ? percent(figure) : plain(figure.value());
    }

    /** The last figure given up to that round. */
    private Course.Entry figure(String key, int round) {
        var course = plan.measures().get(key).course();
        var entry = course.at(round, year);
        return entry == null ? figure(key, round - 1) : entry;
    }

    private static String percent(Course.Entry entry) {
        return entry.numerator()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(entry.denominator(), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
