package io.shishi.reader.rule;

import io.shishi.reader.rule.Numbering.Style;
import io.shishi.reader.text.Passage;
import io.shishi.reader.text.Quotes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A paragraph that counts (1)…(2)… or ①…②… or 1.…2.… inside itself is cut into its items. */
final class Inline {

    private static final List<Style> STYLES =
            List.of(Style.BRACKETED_CHINESE, Style.ARABIC, Style.HALF_BRACKETED, Style.BRACKETED_ARABIC, Style.CIRCLED);

    private record Mark(int at, Numbering number) {}

    private Inline() {}

    static List<Line> cut(Line line) {
        var text = line.text();
        var marks = marks(text, line.number());
        if (marks.isEmpty()) {
            return List.of(line);
        }
        var lines = new ArrayList<Line>();
        if (marks.getFirst().at() > 0) {
            lines.add(Line.of(text.part(0, marks.getFirst().at())));
        }
        for (int i = 0; i < marks.size(); i++) {
            int to = i + 1 < marks.size() ? marks.get(i + 1).at() : text.length();
            var part = text.part(marks.get(i).at(), to);
            lines.add(new Line(part, Numbering.at(part, 0), marks.get(i).at() > 0, null));
        }
        return lines;
    }

    /** Per style those that count on from one; a single mark is no list. */
    private static List<Mark> marks(Passage text, Numbering own) {
        Map<Style, List<Mark>> byStyle = new EnumMap<>(Style.class);
        var quoted = Quotes.of(text);
        for (int i = 0; i < text.length(); i++) {
            if (quoted[i] || !begins(text, i)) {
                continue;
            }
            var number = Numbering.at(text, i);
            if (number == null || !STYLES.contains(number.style())) {
                continue;
            }
            var list = byStyle.computeIfAbsent(number.style(), style -> new ArrayList<>());
            boolean goesOn = list.isEmpty()
                    ? number.ordinal() == 1 || i == 0
                    : number.ordinal() == list.getLast().number().ordinal() + 1;
            if (goesOn) {
                list.add(new Mark(i, number));
            }
        }
        var marks = new ArrayList<Mark>();
        byStyle.values().stream().filter(list -> list.size() > 1).forEach(marks::addAll);
        marks.sort(Comparator.comparingInt(Mark::at));
        if (own != null
                && !marks.isEmpty()
                && marks.getFirst().at() > 0
                && own.style() == marks.getFirst().number().style()) {
            return List.of();
        }
        return marks;
    }

    private static boolean begins(Passage text, int at) {
        return at == 0
                || "。;:,)!?".indexOf(text.charAt(at - 1)) >= 0
                || (text.charAt(at) >= '①' && text.charAt(at) <= '⑳');
    }
}
