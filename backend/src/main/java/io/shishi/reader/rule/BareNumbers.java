package io.shishi.reader.rule;

import io.shishi.reader.rule.Numbering.Style;
import io.shishi.reader.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers that only their neighbours prove: lines 1新建…, 2改造… that count without a point, and 8.6月底前… which is the
 * eighth item after a seventh, and not 8.6.
 */
final class BareNumbers {

    private static final Pattern POINTED = Pattern.compile("(\\d{1,3})[.、,](?=\\d)");

    private BareNumbers() {}

    static List<Line> in(List<Line> lines) {
        var numbered = new ArrayList<Line>(lines);
        int last = 0;
        int lastAt = -1;
        int arabic = 0;
        for (int i = 0; i < lines.size(); i++) {
            var number = lines.get(i).number();
            if (number != null) {
                arabic = number.style() == Style.ARABIC
                        ? number.ordinal()
                        : number.style().ordinal() < Style.ARABIC.ordinal() ? 0 : arabic;
                continue;
            }
            var pointed = POINTED.matcher(lines.get(i).text());
            if (lines.get(i).row() == null && pointed.lookingAt() && Integer.parseInt(pointed.group(1)) == arabic + 1) {
                arabic++;
                numbered.set(i, with(lines.get(i), arabic, pointed.end()));
                continue;
            }
            int digits = digits(lines.get(i));
            if (digits == 0) {
                continue;
            }
            int ordinal = Integer.parseInt(lines.get(i).text().text().substring(0, digits));
            if (ordinal == 2 && last == 1 || ordinal == last + 1 && last > 1) {
                if (ordinal == 2) {
                    numbered.set(lastAt, with(lines.get(lastAt), 1, digits(lines.get(lastAt))));
                }
                numbered.set(i, with(lines.get(i), ordinal, digits));
                last = ordinal;
                lastAt = i;
            } else if (ordinal == 1) {
                last = 1;
                lastAt = i;
            }
        }
        return numbered;
    }

    /** How many digits stand before the words, where they are no figure with a unit; else 0. */
    private static int digits(Line line) {
        var text = line.text();
        int digits = 0;
        while (line.row() == null
                && line.number() == null
                && digits < text.length()
                && digits < 3
                && Fold.digit(text.charAt(digits))) {
            digits++;
        }
        boolean words = digits > 0
                && digits < 3
                && text.length() > digits + 3
                && text.charAt(digits) >= '\u4E00'
                && text.charAt(digits) <= '\u9FA5';
        return words && Units.end(text, digits) == digits ? digits : 0;
    }

    private static Line with(Line line, int ordinal, int digits) {
        return new Line(
                line.text(),
                new Numbering(Style.ARABIC, ordinal, line.text().printed(0, digits), digits),
                line.inline(),
                null);
    }
}
