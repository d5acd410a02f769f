package io.shishi.reader.rule;

import io.shishi.reader.draft.Due;
import io.shishi.reader.text.Passage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads until when: 6月底前, 9月30日前, 年底前, 第三季度末, 上半年. */
final class Dues {

    /** A due day and the stretch of the passage that says it. */
    record Found(Due due, int from, int to) {}

    private static final String YEAR = "(?:(20\\d\\d)年?|今年|本年|当年)?";
    private static final String BEFORE = "(?:之?前|以前)";
    private static final Pattern DAY = Pattern.compile(YEAR + "(\\d{1,2})月(\\d{1,2})日" + BEFORE + "?(?!起|[-至到])");
    private static final Pattern MONTH = Pattern.compile(
            YEAR + "(\\d{1,2})月(?:份)?(?:(底|末|上旬|中旬|下旬|初)" + BEFORE + "?|" + BEFORE + "|(?=完成|建成|投入使用|投用|竣工|$))");
    private static final Pattern END_OF_YEAR =
            Pattern.compile("(?:(20\\d\\d)年?)?(?:年底|年末|年内|(?<=\\d年)(?:底|末|内))" + BEFORE + "?|全年");
    private static final Pattern QUARTER = Pattern.compile(YEAR + "第?([一二三四1234])季度(?:末|底|内)?" + BEFORE + "?");
    private static final Pattern HALF = Pattern.compile(YEAR + "(上半年|下半年)(?:末|底|内)?" + BEFORE + "?");
    private static final Pattern FIVE_YEARS = Pattern.compile("[“\"]?十([四五六])五[”\"]?(?:规划)?(?:期)?末" + BEFORE + "?");
    private static final int REACH = 300;

    private Dues() {}

    /** The first due day that a passage names; null where it names none. */
    static Found in(Passage text) {
        Found first = null;
        first = earlier(first, month(text));
        first = earlier(first, day(text));
        first = earlier(first, quarter(text));
        first = earlier(first, half(text));
        first = earlier(first, fiveYears(text));
        return earlier(first, year(text));
    }

    private static Found earlier(Found one, Found other) {
        return one == null || (other != null && other.from() < one.from()) ? other : one;
    }

    private static Matcher matcher(Pattern pattern, Passage text) {
        return pattern.matcher(text)
                .region(0, Math.min(text.length(), REACH))
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    private static Found day(Passage text) {
        var found = matcher(DAY, text);
        return found.find() ? found(text, found, number(found.group(2)), number(found.group(3))) : null;
    }

    private static Found month(Passage text) {
        var found = matcher(MONTH, text);
        if (!found.find()) {
            return null;
        }
        int month = number(found.group(2));
        var part = found.group(3);
        if (month < 1 || month > 12) {
            return null;
        }
        int day = part == null || "底末下旬".contains(part)
                ? YearMonth.of(2025, month).lengthOfMonth()
                : part.equals("中旬") ? 20 : part.equals("上旬") ? 10 : 5;
        return found(text, found, month, day);
    }

    private static Found quarter(Passage text) {
        var found = matcher(QUARTER, text);
        if (!found.find() || (found.start() > 0 && "每各按".indexOf(text.charAt(found.start() - 1)) >= 0)) {
            return null;
        }
        int quarter = "一二三四".contains(found.group(2)) ? "一二三四".indexOf(found.group(2)) + 1 : number(found.group(2));
        return found(text, found, quarter * 3, quarter % 2 == 0 && quarter < 4 || quarter == 3 ? 30 : 31);
    }

    private static Found half(Passage text) {
        var found = matcher(HALF, text);
        if (!found.find()) {
            return null;
        }
        return found.group(2).equals("上半年") ? found(text, found, 6, 30) : found(text, found, 12, 31);
    }

    private static Found year(Passage text) {
        var found = matcher(END_OF_YEAR, text);
        while (found.find()) {
            if (!found.group().equals("全年")) {
                return found(text, found, 12, 31);
            }
        }
        return null;
    }

    /** The last year of the plan that “十四五” names. */
    private static Found fiveYears(Passage text) {
        var found = matcher(FIVE_YEARS, text);
        return found.find() ? found(text, found, 2025 + 5 * "四五六".indexOf(found.group(1)), 12, 31) : null;
    }

    private static Found found(Passage text, Matcher found, int month, int day) {
        var year = found.group(1) == null ? null : Integer.valueOf(found.group(1));
        return found(text, found, year, month, day);
    }

    private static Found found(Passage text, Matcher found, Integer year, int month, int day) {
        try {
            LocalDate.of(year == null ? 2024 : year, month, Math.min(day, 28));
            var span = text.span(found.start(), found.end());
            return new Found(new Due(year, month, day, span, "due-day"), found.start(), found.end());
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
