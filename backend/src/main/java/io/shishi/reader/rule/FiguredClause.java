package io.shishi.reader.rule;

import io.shishi.reader.draft.NumberKind;
import io.shishi.reader.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** Reads a clause that has figures: every figure becomes the target or baseline of one indicator. */
final class FiguredClause {

    private static final Words REACHES = Words.of("惠及 覆盖 服务 投入");
    private static final Words IN = Words.of("在 控制在 保持在 稳定在 维持在 限定在 处在 存在 现在 正在");

    private final Clause clause;
    private final Passage text;
    private final TaskReading task;
    private final Dues.Found due;
    private final int zero;
    private final int start;

    FiguredClause(Clause clause, Dues.Found due, TaskReading task) {
        this.clause = clause;
        this.text = clause.text();
        this.task = task;
        this.due = due;
        this.zero = Zeros.in(text);
        this.start = due != null && due.from() <= 6 && Naming.start(text, 0, due.from()) == due.from() ? due.to() : 0;
    }

    void read(List<Figure> figures) {
        var promises = new ArrayList<Piece>();
        var pieces = Pieces.of(text, start, Entries.of(text, figures));
        for (int i = 0; i < pieces.size(); i++) {
            if (scope(pieces.get(i), i + 1 < pieces.size())) {
                task.other(text, pieces.get(i).entry().target().as(NumberKind.SCOPE, "scope"));
            } else {
                promises.add(pieces.get(i));
            }
        }
        if (promises.isEmpty()) {
            new PlainClause(clause, due, task).read();
        }
        for (int i = 0; i < promises.size(); ) {
            int end = runEnd(promises, i);
            read(new Run(text, promises, i, end));
            i = end;
        }
    }

    private void read(Run run) {
        var names = RunNames.of(run, zero >= 0, task);
        var maker = new PromiseMaker(run, start, zero >= 0, due == null ? null : due.due(), task);
        for (int i = 0; i < run.pieces().size(); i++) {
            var name = names.get(i);
            boolean told = !name.isBlank();
            name = told ? whole(name) : task.subject();
            maker.make(i, name, told);
            task.spokeOf(name, clause.sentence());
        }
    }

    /** 适老化改造。完成150户: a verb alone is no name, what was spoken of before belongs to it. */
    private String whole(String name) {
        boolean verb = name.length() <= 6 && Deeds.first(name).length() == name.length();
        return verb && !REACHES.in(name) && !task.subject().endsWith(name) ? task.subject() + name : name;
    }

    /** 100平方米以上的社区食堂5个: the first figure says which, the second how many. */
    private boolean scope(Piece piece, boolean more) {
        var entry = piece.entry();
        var figure = entry.target();
        if (entry.baseline() != null || entry.upper() != null) {
            return false;
        }
        boolean bounded = Limit.after(text, figure.to()) != null && piece.hasRight();
        if (zero >= 0 && bounded) {
            return true;
        }
        boolean within = "在".equals(IN.before(text, figure.from(), 0));
        boolean which = bounded
                && !Units.percent(figure.unit())
                && (Deeds.before(text, figure.from()) != null || !piece.hasLeft())
                && "、,和及与".indexOf(text.charAt(Math.min(text.length() - 1, piece.rightTo()))) < 0;
        return more && (within || which);
    }

    /** Figures in a row without words of their own share those before the first. */
    private static int runEnd(List<Piece> pieces, int first) {
        int end = first + 1;
        while (end < pieces.size()
                && !pieces.get(end - 1).hasRight()
                && !pieces.get(end).hasLeft()) {
            end++;
        }
        return end;
    }
}
