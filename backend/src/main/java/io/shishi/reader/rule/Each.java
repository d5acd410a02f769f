package io.shishi.reader.rule;

import io.shishi.reader.draft.DraftPeriod;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 每人每月, 每季度, 按日: for whom and how often, printed before a figure. */
final class Each {

    private static final String WHO = "人|生|户|床|张床|床位|亩|村|镇|乡|校|班|名|孩|位|对|台|辆|家|件|例|学生|个乡镇|个村|个镇|个社区|个行政村|所|座";
    private static final String WHEN = "半年|季度|季|学期|学年|年|个月|月|周|天|日|两个月|2个月|二个月";
    private static final Pattern PREFIX =
            Pattern.compile("(?:(?:每|人均每)(?:" + WHO + "|" + WHEN + ")){1,3}(?:各|均|再|增加|提高|补助|补贴|发放)?");
    private static final Pattern RATE = Pattern.compile(
            "(?:每(" + WHO + "))?每(年|月|天|日|学期|学年|季度|周|次|人次|人|生|户|亩|床|名)(?:每(人|生|户|床|名))?|每(" + WHO + ")|人均每(年|月)");
    private static final Pattern OFTEN = Pattern.compile(
            "(?:每|按|逐)(半年|季度|季|学期|学年|年|个月|月|周|星期|天|日|两个月|二个月|2个月)(?!底|末|初|均|度(?!至|不|开)|报|薪|历|级|龄|轻|增|以前)|(季度|月度|年度|(?<![\\d全当本今每个])(?:月|季|周|年))(?=至少|不少于|不低于)");
    private static final int REACH = 14;
    private static final int REACH_OFTEN = 120;

    private Each() {}

    /** Where a prefix of this kind that ends at {@code at} begins; {@code at} where there is none. */
    static int start(CharSequence text, int at, int floor) {
        for (int from = Math.max(floor, at - REACH); from < at; from++) {
            if (text.charAt(from) == '每' || text.charAt(from) == '人') {
                var matcher = PREFIX.matcher(text).region(from, at);
                if (matcher.matches()) {
                    return from;
                }
            }
        }
        return at;
    }

    /** What is to be put behind 元: 每人每月 gives 人·月; null without such words in the stretch. */
    static String rate(CharSequence text, int from, int to) {
        var matcher = RATE.matcher(text).region(Math.max(from, to - 40), to);
        String rate = null;
        while (matcher.find()) {
            rate = rate(matcher);
        }
        return rate;
    }

    private static String rate(Matcher found) {
        var rate = new StringBuilder();
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                rate.append(rate.isEmpty() ? "" : "·").append(found.group(group));
            }
        }
        return rate.toString();
    }

    /** How often something is done, as the stretch says last; null where it says nothing. */
    static Often often(CharSequence text, int from, int to) {
        int start = Math.max(from, to - REACH_OFTEN);
        if (!says(text, start, to)) {
            return null;
        }
        var matcher = OFTEN.matcher(text).region(start, to).useTransparentBounds(true);
        Often often = null;
        while (matcher.find()) {
            var word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            often = new Often(matcher.start(), matcher.end(), period(word), times(word));
        }
        return often;
    }

    private static final Pattern IN_UNIT = Pattern.compile("(次|场|场次|期|轮|批次|人次|课时|篇|条|项)/(年|季度|季|月|周|天|日)");

    /** 2次/月 is as good as 每月2次. */
    static Often inUnit(String unit, int at) {
        var matcher = unit == null ? null : IN_UNIT.matcher(unit);
        return matcher != null && matcher.matches() ? new Often(at, at, period(matcher.group(2)), 1) : null;
    }

    static String withoutPeriod(String unit) {
        return inUnit(unit, 0) == null ? unit : unit.substring(0, unit.indexOf('/'));
    }

    private static boolean says(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("每按逐季".indexOf(text.charAt(i)) >= 0
                    || (i + 1 < text.length()
                            && "月周年".indexOf(text.charAt(i)) >= 0
                            && "至不".indexOf(text.charAt(i + 1)) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** {@code times}: how many of what is printed make a period, 每半年 being two to a year. */
    record Often(int from, int to, DraftPeriod period, int times) {}

    private static DraftPeriod period(String word) {
        return switch (word) {
            case "天", "日" -> DraftPeriod.DAILY;
            case "周", "星期" -> DraftPeriod.WEEKLY;
            case "月", "个月", "月度" -> DraftPeriod.MONTHLY;
            case "季", "季度" -> DraftPeriod.QUARTERLY;
            default -> DraftPeriod.YEARLY;
        };
    }

    private static int times(String word) {
        return switch (word) {
            case "半年", "学期" -> 2;
            case "两个月", "二个月", "2个月" -> 6;
            default -> 1;
        };
    }
}
