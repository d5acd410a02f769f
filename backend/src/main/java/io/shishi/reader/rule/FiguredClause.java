package io.shishi.reader.rule;

import io.shishi.reader.draft.NumberKind;
import io.shishi.reader.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** Reads a clause that has figures: every figure becomes the target or baseline of one indicator. */
final class FiguredClause {

    private static final Words REACHES = Words.of("惠及 覆盖 服务 投入");
    private static final Words IN = Words.of("在 控制在 保持在 稳定在 维持在 限定在 处在 存在 现在 正在");

    private static final Words WHO = Words.of("组织 组织全市 组织全县 组织全区 在 对 为 给 面向 针对 依托 联合 动员 发动 协调 选取 选择 遴选");
    private static final Words EVENTS = Words.of("开展 举办 实施 组织 进行 举行 提供 推行 设置 设立 安装 配备 建设 建成 新建");

    private final Clause clause;
    private final Passage text;
    private final TaskReading task;
    private final Dues.Found due;
    private final PartNames parts;
    private final int zero;
    private final int start;

    FiguredClause(Clause clause, Dues.Found due, TaskReading task) {
        this.clause = clause;
        this.text = clause.text();
        this.task = task;
        this.due = due;
        this.parts = new PartNames(clause, task);
        this.zero = Zeros.in(text);
        this.start = due != null && due.from() <= 6 && Naming.start(text, 0, due.from()) == due.from() ? due.to() : 0;
    }

    void read(List<Figure> figures) {
        var promises = new ArrayList<Piece>();
        var pieces = Pieces.of(text, start, Entries.of(text, figures));
        for (int i = 0; i < pieces.size(); i++) {
            if (scope(pieces.get(i), i + 1 < pieces.size() ? pieces.get(i + 1) : null)) {
                task.other(text, pieces.get(i).entry().target().as(NumberKind.SCOPE, "scope"));
            } else {
                promises.add(pieces.get(i));
            }
        }
        if (promises.isEmpty()) {
            new PlainClause(clause, due, task).read();
        }
        int first = task.indicators.size();
        for (int i = 0; i < promises.size(); ) {
            int end = runEnd(promises, i);
            read(new Run(text, promises, i, end));
            i = end;
        }
        task.dues.promised(first, clause.sentence());
    }

    private void read(Run run) {
        var names = RunNames.of(run, zero >= 0, task);
        var maker = new PromiseMaker(run, start, zero >= 0, due == null ? null : due.due(), task);
        for (int i = 0; i < run.pieces().size(); i++) {
            var name = names.get(i);
            var part = name.isBlank() ? null : parts.of(name, run.pieces().get(i));
            if (part != null) {
                maker.make(i, part.text(), part.told());
            } else {
                var whole = name.isBlank() ? task.subject() : whole(name);
                maker.make(i, whole, whole.equals(name));
                task.spokeOf(whole, clause.sentence());
            }
        }
    }

    /** 适老化改造。完成150户: a verb alone is no name, what was spoken of before belongs to it. */
    private String whole(String name) {
        boolean verb = name.length() <= 6 && Deeds.first(name).length() == name.length();
        if (verb && task.subject().startsWith(name)) {
            task.replaceDeliverable(task.subject());
            return task.subject();
        }
        return verb && !REACHES.in(name) && !task.subject().endsWith(name) ? task.subject() + name : name;
    }

    /** 100平方米以上的社区食堂5个: the first figure says which, the second how many. */
    private boolean scope(Piece piece, Piece next) {
        var entry = piece.entry();
        var figure = entry.target();
        boolean more = next != null;
        if (entry.baseline() != null || entry.upper() != null) {
            return false;
        }
        boolean bounded = Limit.after(text, figure.to()) != null && piece.hasRight();
        if (zero >= 0 && bounded) {
            return true;
        }
        boolean within = "在".equals(IN.before(text, figure.from(), 0)) || more && actors(piece, next);
        boolean which = bounded
                && !Units.percent(figure.unit())
                && (Deeds.before(text, figure.from()) != null || !piece.hasLeft())
                && "、,和及与".indexOf(text.charAt(Math.min(text.length() - 1, piece.rightTo()))) < 0;
        return more && (within || which);
    }

    /** 组织12个部门开展8场, 面向200名教师开展6期: those who act, or for whom, are not what is counted. */
    private boolean actors(Piece piece, Piece next) {
        var figure = piece.entry().target();
        boolean people = WHO.before(text, figure.from(), 0) != null && !Units.money(figure.unit());
        int to = next.entry().from();
        return people
                && EVENTS.find(text, figure.to(), to) >= 0
                && text.text().substring(figure.to(), to).indexOf('、') < 0;
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
