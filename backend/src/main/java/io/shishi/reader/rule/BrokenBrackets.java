package io.shishi.reader.rule;

import io.shishi.reader.text.Passage;

/** Agencies whose bracket lost one of its halves; read all the same, with a doubt. */
final class BrokenBrackets {

    private static final int REACH = 160;
    private static final String LEVELS = "省市县区州旗镇乡各团国";

    private final Passage text;
    private final DutyFinder finder;

    BrokenBrackets(Passage text, DutyFinder finder) {
        this.text = text;
        this.finder = finder;
    }

    /** （县教育局牵头。 */
    void unclosed(int open) {
        int to = finder.stop(open + 1, "。(", REACH);
        var duty = Duties.of(finder.words(open + 1, to));
        if (duty == null && to == text.length()) {
            to = finder.stop(open + 1, "。(;", REACH);
            duty = Duties.of(finder.words(open + 1, to));
        }
        if (duty != null) {
            finder.take(duty, open, to);
            finder.doubt(open, to, "括号没有闭合，按“" + text.printed(open + 1, to) + "”读出单位，请核对");
        }
    }

    /** …1350户县农业农村局牵头）: the first agency begins at the last word of a level that makes it a name. */
    void unopened(int close) {
        int from = close;
        while (from > 0 && close - from < REACH && "。;,()".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        for (int i = firstListEnd(from, close) - 2; i >= from; i--) {
            var duty = LEVELS.indexOf(text.charAt(i)) < 0
                    ? null
                    : Duties.of(text.text().substring(i, close));
            if (duty != null
                    && !duty.lead().isEmpty()
                    && AgencyNames.sure(duty.lead().getFirst())) {
                finder.take(duty, i, close + 1);
                finder.doubt(i, close + 1, "括号缺了左半边，按“" + text.printed(i, close) + "”读出单位，请核对");
                return;
            }
        }
    }

    private int firstListEnd(int from, int close) {
        for (int i = from; i < close; i++) {
            boolean listed = text.charAt(i) == '、';
            if (listed && AgencyNames.possible(text.text().substring(Math.max(from, i - 8), i))) {
                return i;
            }
        }
        return close;
    }
}
