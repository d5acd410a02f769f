package io.shishi.reader.rule;

/** Cuts what only joins or hedges from the words that name a promise. */
final class Naming {

    private static final Words LEADING = Words.of(
            """
            其中 同时 力争 确保 争取 预计 全年 年内 并且 并 再 和 以及 及 与 、 将 对 使 把 通过 另外 此外 当年 本年 今年 年度 计划 拟 分别 完成后 : , · - — 要 需 目标任务 一是 二是 三是 四是 五是 六是 为 的""");
    private static final Words TRAILING = Words.of("的 , 、 : 和 与 以及 均 各 分别 达 从 由 - 人数达");
    private static final int LONGEST = 120;

    private Naming() {}

    /** Where the name begins that stands from here on. */
    static int start(CharSequence text, int from, int to) {
        int at = from;
        for (var word = LEADING.at(text, at); word != null && at + word.length() <= to; word = LEADING.at(text, at)) {
            at += word.length();
        }
        return Math.max(at, to - LONGEST);
    }

    static int end(CharSequence text, int from, int to) {
        int at = to;
        for (var word = TRAILING.before(text, at, from); word != null; word = TRAILING.before(text, at, from)) {
            if (word.equals("均") && at - 2 >= from && "户人生村亩".indexOf(text.charAt(at - 2)) >= 0) {
                break;
            }
            at -= word.length();
        }
        return Math.min(at, from + LONGEST);
    }
}
