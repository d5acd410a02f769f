package io.shishi.reader.rule;

import io.shishi.plan.Comparator;
import io.shishi.reader.draft.DraftIndicator;
import io.shishi.reader.draft.NumberKind;
import io.shishi.reader.draft.OtherNumber;
import io.shishi.reader.draft.Source;
import io.shishi.reader.text.Passage;
import java.util.List;

/** Reads a task's text clause by clause; afterwards every Arabic number of it has a place. */
public final class TaskRules {

    private TaskRules() {}

    /** {@code provisional}: the section says that its targets are set by a later document. */
    public static TaskReading read(Passage text, boolean provisional) {
        var task = new TaskReading(provisional);
        var clauses = Clauses.of(text);
        for (var clause : clauses) {
            read(clause, task);
        }
        if (task.indicators.isEmpty() && !clauses.isEmpty()) {
            whole(clauses, task);
        }
        account(text, task);
        return task;
    }

    private static void read(Clause clause, TaskReading task) {
        var text = clause.text();
        var due = Dues.in(text);
        var figures = NumberRules.judged(text, FigureScanner.of(text));
        figures.stream().filter(figure -> !figure.target()).forEach(figure -> task.other(text, figure));
        var targets = figures.stream().filter(Figure::target).toList();
        if (targets.isEmpty()) {
            new PlainClause(clause, due, task).read();
        } else {
            new FiguredClause(clause, due, task).read(targets);
            if (task.provisional) {
                rest(clause, targets.getLast(), task);
            }
        }
    }

    /** 发放甲贷款9500万元、乙贷款, where targets are set elsewhere: the second waits for its figure. */
    private static void rest(Clause clause, Figure last, TaskReading task) {
        var text = clause.text();
        int from = Limit.afterEnd(text, last.to());
        if (from >= text.length() || text.charAt(from) != '、' || text.length() - from < 4) {
            return;
        }
        var first = Naming.start(text, 0, last.from());
        var verb = Deeds.first(text.subSequence(first, last.from()));
        var own = text.printed(from + 1, text.length());
        var span = text.span(from + 1, text.length());
        var name = Deeds.first(own).isEmpty() ? verb + own : own;
        task.add(new DraftIndicator(
                name,
                Comparator.PENDING,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                span,
                "section-set-elsewhere",
                false,
                List.of(new Source("name", name, span, "section-set-elsewhere"))));
        task.warn(span, "target-pending", "“" + name + "”没有数字，本部分的目标以上级下达为准");
    }

    /** A task that promises no more than itself. */
    private static void whole(List<Clause> clauses, TaskReading task) {
        var clause = clauses.getFirst();
        var text = clause.text();
        int begin = Naming.start(text, 0, text.length());
        if (Deeds.EFFORT.at(text, begin) != null && !PlainClause.made(text)) {
            task.warn(text.span(), "no-figure", "这项任务只有工作要求，没有读出目标，请补上或确认不设指标");
            return;
        }
        var name = text.printed(0, Math.min(text.length(), 120));
        task.add(new DraftIndicator(
                name,
                Comparator.COMPLETE,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                text.span(),
                "whole-task",
                false,
                List.of(new Source("name", name, text.span(), "whole-task"))));
        task.warn(text.span(), "no-figure", "这项任务没有读出可量化的目标，按“完成”读入，请核对");
    }

    /** By construction nothing is lost: a number that no rule took is listed, with a warning. */
    private static void account(Passage text, TaskReading task) {
        var taken = new Taken(text);
        task.others.removeIf(other -> !taken.take(other.span()));
        for (var indicator : task.indicators) {
            indicator.sources().stream()
                    .filter(source ->
                            source.field().equals("target") || source.field().equals("baseline"))
                    .forEach(source -> taken.take(source.span()));
        }
        for (var left : taken.left()) {
            var printed = text.printed(left.from(), left.to());
            var span = text.span(left.from(), left.to());
            task.others.add(new OtherNumber(span, printed, NumberKind.UNKNOWN, "left-over"));
            task.warn(span, "number-unclear", "没有读出“" + printed + "”是什么，请确定它是指标还是其他数字");
        }
        task.others.sort(java.util.Comparator.comparing(OtherNumber::span));
    }
}
