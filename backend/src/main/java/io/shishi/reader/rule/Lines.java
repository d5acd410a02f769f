package io.shishi.reader.rule;

import io.shishi.reader.text.Block;
import io.shishi.reader.text.Fold;
import io.shishi.reader.text.Paragraph;
import io.shishi.reader.text.Passage;
import io.shishi.reader.text.SourceText;
import io.shishi.reader.text.Span;
import io.shishi.reader.text.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a document: those that typesetting broke are joined, paragraphs that hold several items are cut. */
final class Lines {

    private static final int WIDEST_PAGE = 60;
    private static final int BRACKET_REACH = 120;

    private final SourceText source;
    private final List<Line> lines = new ArrayList<>();
    private final int width;

    private Lines(SourceText source, List<Span> physical) {
        this.source = source;
        this.width = width(physical);
    }

    static List<Line> of(SourceText source) {
        var physical = new ArrayList<Span>();
        source.blocks().forEach(block -> physical.addAll(physical(source, block)));
        var lines = new Lines(source, physical);
        lines.read();
        return BareNumbers.in(lines.lines);
    }

    private void read() {
        Span open = null;
        int last = 0;
        for (var block : source.blocks()) {
            if (block instanceof TableRow row) {
                open = close(open);
                lines.add(new Line(Passage.of(source, row.span()), null, false, row));
                continue;
            }
            for (var line : physical(source, block)) {
                if (open != null && continues(open, last, line)) {
                    open = open.with(line);
                } else {
                    close(open);
                    open = line;
                }
                last = line.length();
            }
        }
        close(open);
    }

    private static List<Span> physical(SourceText source, Block block) {
        if (!(block instanceof Paragraph)) {
            return List.of();
        }
        var spans = new ArrayList<Span>();
        int from = -1;
        int to = -1;
        for (int i = block.span().from(); i <= block.span().to(); i++) {
            char c = i == block.span().to() ? '\n' : source.text().charAt(i);
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u000B') {
                if (from >= 0) {
                    spans.add(new Span(from, to));
                }
                from = -1;
            } else if (!Fold.blank(c)) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        return spans;
    }

    /** How wide the page is, where lines end at its edge; 0 where they end with their paragraph. */
    private static int width(List<Span> physical) {
        var lengths = physical.stream().mapToInt(Span::length).sorted().toArray();
        if (lengths.length < 8) {
            return 0;
        }
        int wide = lengths[lengths.length * 9 / 10];
        long full = Arrays.stream(lengths)
                .filter(length -> length >= wide * 9 / 10 && length <= wide * 11 / 10)
                .count();
        return wide >= 18 && wide <= WIDEST_PAGE && full * 4 >= lengths.length ? wide : 0;
    }

    private boolean continues(Span before, int last, Span line) {
        var next = Passage.of(source, line.length() > 200 ? new Span(line.from(), line.from() + 200) : line);
        if (Numbering.at(next, 0) != null || Labels.at(next, 0) != null || next.isEmpty()) {
            return false;
        }
        if (listed(before, next)) {
            return true;
        }
        int from = Math.max(before.from(), before.to() - BRACKET_REACH);
        var tail = Passage.of(source, new Span(from, before.to()));
        char end = tail.charAt(tail.length() - 1);
        if (unclosed(tail) && closes(next)) {
            return true;
        }
        if (PeopleLists.parts(tail, next)) {
            return false;
        }
        if ("。;:!?".indexOf(end) >= 0) {
            return false;
        }
        return end == '、' || end == ',' || (width > 0 && last >= width * 85 / 100 && last <= width * 115 / 100);
    }

    /** 责任单位：甲局, and 乙局 alone on the next line. */
    private boolean listed(Span before, Passage next) {
        var head = Passage.of(source, new Span(before.from(), Math.min(before.to(), before.from() + 16)));
        var label = Labels.at(head, 0);
        if (label == null || label.kind() != Labels.Kind.AGENCY || next.length() > 60) {
            return false;
        }
        var names = AgencyNames.split(next.text());
        return !names.isEmpty() && names.stream().allMatch(name -> AgencyNames.sure(name) && AgencyNames.placed(name));
    }

    private static boolean unclosed(Passage text) {
        int open = text.text().lastIndexOf('(');
        return open >= 0 && text.text().indexOf(')', open) < 0;
    }

    private static boolean closes(Passage text) {
        int close = text.text().indexOf(')');
        int open = text.text().indexOf('(');
        return close >= 0 && close < BRACKET_REACH && (open < 0 || close < open);
    }

    private Span close(Span open) {
        if (open != null) {
            lines.addAll(Inline.cut(Line.of(Passage.of(source, open))));
        }
        return null;
    }
}
