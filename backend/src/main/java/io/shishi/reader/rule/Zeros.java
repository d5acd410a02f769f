package io.shishi.reader.rule;

/** 清零, 零自付, 零发生: words that promise none at all. */
final class Zeros {

    static final Words WORDS = Words.of(
            """
            动态清零 全部清零 清零 归零 零自付 零负担 零拖欠 零欠薪 零发生 零收费 零事故 零死亡 零新增 零辍学 零失学 零返贫 零存量 零积压 零投诉 零费用 零差错 零复发 零增长 零感染""");
    private static final Words NAMES = Words.of("政策 机制 制度 率 行动 计划 目标 模式 要求 标准 服务");
    private static final int REACH = 240;

    private Zeros() {}

    /** Where the word stands, if it promises something in this clause; or -1. */
    static int in(CharSequence text) {
        int to = Math.min(text.length(), REACH);
        if (to > 3 && text.toString().endsWith("同时")) {
            return -1;
        }
        int at = WORDS.find(text, 0, to);
        if (at < 0) {
            return -1;
        }
        int end = at + WORDS.at(text, at).length();
        while (end < text.length() && "”\"’".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return NAMES.at(text, end) == null ? at : -1;
    }
}
