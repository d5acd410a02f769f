package io.shishi.reader.rule;

import io.shishi.reader.draft.Coverage;
import io.shishi.reader.draft.Draft;
import io.shishi.reader.draft.DraftTask;
import io.shishi.reader.draft.NumberKind;
import io.shishi.reader.draft.Warning;
import io.shishi.reader.text.Passage;
import io.shishi.reader.text.SourceText;
import io.shishi.reader.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Puts the rules together: lines, outline, items, tasks, task force. */
public final class PlanRules {

    private PlanRules() {}

    public static Draft read(SourceText given) {
        var source = SeparatedRows.of(given);
        var lines = Lines.of(source);
        var items = new Items(source, Outline.of(lines));
        var tasks = new ArrayList<DraftTask>();
        var warnings = new ArrayList<Warning>();
        for (var item : items.items()) {
            var reader = new TaskReader(source, items, item);
            tasks.add(reader.read());
            warnings.addAll(reader.warnings());
        }
        if (tasks.isEmpty()) {
            var whole = new Span(0, given.text().length());
            warnings.add(new Warning(whole, "no-task", "没有读出任务，请确认文件是民生实事方案"));
        }
        warnings.sort(Comparator.comparing(Warning::span));
        return new Draft(
                TitleRules.plan(lines),
                MechanismRules.of(noTasks(lines, items)),
                List.copyOf(tasks),
                List.copyOf(warnings),
                Shares.of(tasks),
                coverage(tasks));
    }

    private static List<Passage> noTasks(List<Line> lines, Items items) {
        var starts = new TreeSet<Integer>();
        for (var item : items.items()) {
            var span = item.text().span();
            starts.add(span.from());
        }
        return PeopleLists.joined(lines.stream()
                .filter(line -> line.row() == null && !line.text().isEmpty())
                .filter(line -> starts.subSet(
                                line.text().span().from(), line.text().span().to())
                        .isEmpty())
                .map(Line::words)
                .toList());
    }

    private static Coverage coverage(List<DraftTask> tasks) {
        int indicators = 0;
        int other = 0;
        int unsure = 0;
        for (var task : tasks) {
            indicators += (int) task.indicators().stream()
                    .flatMap(it -> it.sources().stream())
                    .filter(it -> it.field().equals("target") || it.field().equals("baseline"))
                    .count();
            for (var number : task.otherNumbers()) {
                if (number.kind() == NumberKind.UNKNOWN) {
                    unsure++;
                } else {
                    other++;
                }
            }
        }
        return new Coverage(indicators + other + unsure, indicators, other, unsure, 0);
    }
}
