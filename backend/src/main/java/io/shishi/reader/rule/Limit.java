package io.shishi.reader.rule;

import io.shishi.plan.Comparator;
import io.shishi.reader.text.Fold;

/** The comparison that the words around a figure make. */
final class Limit {

    private static final Words LEAST =
            Words.of("""
            不低于 不少于 不小于 不下于 不得低于 不得少于 不能低于 不能少于 至少 达到 达 超过 超 超出 突破 高于 多于 大于 ≥ > 最低 最少 达到了""");
    private static final Words MOST = Words.of("不超过 不高于 不多于 不大于 不得超过 不得高于 不突破 不能超过 控制在 控制到 低于 少于 小于 ≤ < 最高 最多 限定在 限于");
    private static final Words REACH = Words.of("达到 达 达到了");
    private static final Words PLAIN = Words.of(
            """
            提高到 提高至 提高为 提升到 提升至 提升为 增加到 增加至 增至 增长到 增长至 增到 扩大到 扩大至 上升到 上升至 降至 降到 降低到 降低至 下降到 下降至 减少到 减少至
            减至 压缩到 压缩至 压缩为 压减到 压减至 缩短到 缩短至 缩短为 缩减至 缩减到 保持在 稳定在 维持在 调整为 调整到 调整至 提标到 提标至 提至 提到 上调至 上调到 上调为 下调至
            拓展到 拓展至 扩展到 扩展至 延长到 延长至 至 到 为 约 共 近 将 各 均 分别 都 总计 合计 共计 累计 平均 力争 按 按照 每 在 从 由 不 完成率 = 各为 实现 原来的 原来 以 再
            大约 左右 预计 补助 , :""");
    private static final Words UP = Words.of("及以上 以上 之上");
    private static final Words DOWN = Words.of("及以下 以内 以下 之内 之下");

    private Limit() {}

    /** Where the words of comparison before a figure begin, going back no further than {@code floor}. */
    static int start(CharSequence text, int at, int floor) {
        int from = at;
        for (int steps = 0; steps < 8; steps++) {
            int back = back(text, from, floor);
            if (back == from) {
                break;
            }
            from = back;
        }
        return from;
    }

    private static int back(CharSequence text, int at, int floor) {
        int longest = 0;
        for (var words : new Words[] {LEAST, MOST, PLAIN}) {
            var word = words.before(text, at, floor);
            longest = word == null || named(text, at, word, floor) ? longest : Math.max(longest, word.length());
        }
        return longest > 0 ? at - longest : Each.start(text, at, floor);
    }

    /** The 补助 of 户均补助不超过 is no comparison, and the 均 of 户均 neither. */
    private static boolean named(CharSequence text, int at, String word, int floor) {
        char next = at < text.length() ? text.charAt(at) : '0';
        if (word.equals("补助")) {
            return !Fold.digit(next);
        }
        boolean each = word.equals("均") && at - 2 >= floor && "户人生次村亩床校".indexOf(text.charAt(at - 2)) >= 0;
        boolean alone = at - 2 == floor || at - 3 >= 0 && ",。;、(".indexOf(text.charAt(at - 3)) >= 0;
        return each && (alone || Fold.digit(next));
    }

    /** The comparison that follows the unit; null without one. */
    static Comparator after(CharSequence text, int at) {
        return UP.at(text, at) != null ? Comparator.AT_LEAST : DOWN.at(text, at) != null ? Comparator.AT_MOST : null;
    }

    static int afterEnd(CharSequence text, int at) {
        var word = UP.at(text, at) != null ? UP.at(text, at) : DOWN.at(text, at);
        return word == null ? (startsWith(text, at, "左右") ? at + 2 : at) : at + word.length();
    }

    /** The comparison nearest before the figure; null without one. */
    static Comparator before(CharSequence text, int at, int floor) {
        int from = at;
        for (int steps = 0; steps < 8; steps++) {
            if (MOST.before(text, from, floor) != null && longer(MOST, LEAST, text, from, floor)) {
                return Comparator.AT_MOST;
            }
            if (LEAST.before(text, from, floor) != null) {
                return Comparator.AT_LEAST;
            }
            int back = back(text, from, floor);
            if (back == from) {
                return null;
            }
            from = back;
        }
        return null;
    }

    /** What stands behind 分别 and the words of comparison after it: the 城市 of 分别达到城市. */
    static String behind(String words, int respectively) {
        int at = respectively + 2;
        for (boolean more = true; more; ) {
            more = false;
            for (var list : new Words[] {LEAST, MOST, PLAIN}) {
                var word = list.at(words, at);
                if (word != null) {
                    at += word.length();
                    more = true;
                }
            }
        }
        return words.substring(Math.min(at, words.length()));
    }

    /** 达到100% promises all there is, not at least all there is. */
    static boolean reaches(CharSequence text, int at, int floor) {
        return REACH.before(text, at, floor) != null;
    }

    private static boolean longer(Words one, Words other, CharSequence text, int at, int floor) {
        var rival = other.before(text, at, floor);
        return rival == null || one.before(text, at, floor).length() > rival.length();
    }

    private static boolean startsWith(CharSequence text, int at, String word) {
        return text.length() >= at + word.length() && word.contentEquals(text.subSequence(at, at + word.length()));
    }
}
