package io.shishi.reader.rule;

import io.shishi.reader.text.Passage;

/** Chinese numerals that count: 建成三个, 每季度一次; but not 两癌, 第三批, 三年行动, 一体化. */
final class WrittenFigures {

    private static final Words COUNTED = Words.of("个 所 家 处 座 条 项 场 场次 次 期 辆 台 套 名 间 栋 艘 轮 件 户 人");
    private static final Words SINGLE = Words.of("所 家 处 座 条 场 次 栋");
    private static final Words DEEDS = Words.of(
            """
            建成 新建 改建 扩建 改扩建 新改扩建 建设 改造 打造 完成 实施 培育 创建 举办 开展 新增 新开 开设 设立 组建 引进 开通 建立 配备
            不少于 不低于 至少 达到 布局 整治 修建 迁建""");
    private static final Words PERIODS =
            Words.of("每年 每半年 每季度 每季 每月 每周 每天 每日 每学期 每学年 每人 每村 每镇 每校 每班 按月 按季 按季度 按年 每半年至少 每季度至少 每月至少 每年至少");

    private WrittenFigures() {}

    static Figure at(Passage text, int at, int floor) {
        int to = at + Numerals.length(text, at);
        var unit = COUNTED.at(text, to);
        var value = Numerals.value(text.subSequence(at, to));
        if (unit == null || value == null || value.signum() == 0) {
            return null;
        }
        int end = to + unit.length();
        boolean periodic = PERIODS.before(text, afterVerbs(text, at, floor), floor) != null;
        boolean one = value.intValue() == 1 && SINGLE.at(text, to) == null;
        boolean counts = periodic && "场次期轮".contains(unit.substring(0, 1))
                || !one && DEEDS.before(text, at, floor) != null
                || !one && ends(text, end) && deed(text, at, floor);
        return counts ? new Figure(at, to, end, value, unit, null, "written-number", false, true) : null;
    }

    private static int afterVerbs(Passage text, int at, int floor) {
        var verb = DEEDS.before(text, at, floor);
        return verb == null ? at : afterVerbs(text, at - verb.length(), floor);
    }

    private static boolean ends(Passage text, int at) {
        return at >= text.length() || ",。;、(以".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean deed(Passage text, int at, int floor) {
        for (int i = at - 1; i >= Math.max(floor, at - 24) && ",。;".indexOf(text.charAt(i)) < 0; i--) {
            if (DEEDS.before(text, i + 1, floor) != null) {
                return true;
            }
        }
        return false;
    }
}
