package io.shishi.reader.rule;

import io.shishi.plan.Comparator;

/** A comparison that other words part from its figure: 达到总数的80%, 不低于上年标准的1.3倍. The name ends before it. */
record FarLimit(int from, Comparator comparator) {

    private static final Words LEAST = Words.of("不低于 不少于 不小于 不得低于 不得少于 不能低于 不能少于 至少达到 至少 达到 达 超过 超出 高于 多于 大于 占到 达到了");
    private static final Words MOST = Words.of("不超过 不高于 不多于 不大于 不得超过 不得高于 不突破 不能超过 控制在 低于 少于 小于 限定在 限制在");
    private static final Words BEFORE = Words.of("保持 稳定 力争 争取 确保 基本 总体 均 都 各 分别 应 需 要 须");
    private static final Words MEASURED = Words.of("率 比 比例 比重 占比 度 数 面 额 量 指数 幅 增幅 增速 标准");
    private static final int REACH = 24;

    /** In the words between {@code from} and {@code to}, which stand before the figure; null where there is none. */
    static FarLimit of(CharSequence text, int from, int to, Figure figure) {
        if (per(text, from, to)) {
            return new FarLimit(to, Comparator.AT_LEAST);
        }
        boolean share = Units.percent(figure.unit()) || "倍".equals(figure.unit()) || "成".equals(figure.unit());
        boolean points = figure.unit() != null && figure.unit().endsWith("百分点");
        if (!share && !points) {
            return null;
        }
        boolean of = text.charAt(figure.from() - 1) == '的';
        if (!of && !points && MEASURED.before(text, to, from) != null) {
            return null;
        }
        for (int at = to - 2; at >= Math.max(from, to - REACH); at--) {
            var most = MOST.at(text, at);
            var least = most == null ? LEAST.at(text, at) : null;
            var word = most == null ? least : most;
            if (word != null && at + word.length() < to && !negated(text, at, from)) {
                return new FarLimit(start(text, at, from), most == null ? Comparator.AT_LEAST : Comparator.AT_MOST);
            }
        }
        return null;
    }

    /** 托位数达到每千人口4.5个: the name tells it all. */
    private static boolean per(CharSequence text, int from, int to) {
        for (int at = to - 2; at > Math.max(from, to - 10); at--) {
            if (text.charAt(at) == '每' || text.charAt(at + 1) == '均') {
                return LEAST.before(text, at, from) != null;
            }
        }
        return false;
    }

    /** 低于 inside 不低于 is found with its first character. */
    private static boolean negated(CharSequence text, int at, int from) {
        return at > from && (text.charAt(at - 1) == '不' || text.charAt(at - 1) == '得' || text.charAt(at - 1) == '能');
    }

    private static int start(CharSequence text, int at, int from) {
        int start = at;
        for (var word = BEFORE.before(text, start, from); word != null; word = BEFORE.before(text, start, from)) {
            start -= word.length();
        }
        return start;
    }
}
