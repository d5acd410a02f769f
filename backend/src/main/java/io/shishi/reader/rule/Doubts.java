package io.shishi.reader.rule;

import io.shishi.reader.text.Passage;

/** Says where a figure was read but a person should look again. */
final class Doubts {

    private Doubts() {}

    static void of(Passage text, Piece piece, String name, Each.Often often, boolean told, TaskReading task) {
        var entry = piece.entry();
        var span = text.span(entry.from(), entry.to());
        var printed = text.printed(entry.from(), entry.to());
        if (name.isBlank()) {
            task.warn(span, "name-unclear", "没有读出“" + printed + "”是什么的数字，请补上名称");
        } else if (!told) {
            task.warn(span, "name-inherited", "“" + printed + "”的名称取自前文“" + name + "”，请核对");
        }
        if (entry.target().about()) {
            task.warn(span, "about", "“" + printed + "”是约数，按“不低于”读入，请核对");
        }
        if (entry.target().unit() == null && !entry.target().written()) {
            task.warn(span, "unit-unclear", "“" + printed + "”没有读出单位，请核对");
        }
        if (often != null && often.times() > 1) {
            var period = text.printed(often.from(), often.to());
            task.warn(span, "period-converted", "“" + period + "”折算为每年" + often.times() + "倍，请核对");
        }
        if (entry.upper() != null) {
            task.warn(span, "range", "“" + printed + "”是区间，读成下限和上限两个指标，请核对");
        }
    }
}
