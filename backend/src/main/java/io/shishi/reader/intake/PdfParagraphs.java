package io.shishi.reader.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Puts the lines of a PDF together into paragraphs: a full line goes on in the next one that is not indented. */
final class PdfParagraphs {

    private static final double LEAST_FULL = 2.2;
    private static final double INDENT = 0.8;

    /** How an item or a heading begins; 5.5万亩 at the start of a line is none. */
    private static final Pattern BEGINS = Pattern.compile(
            "^(?:第?[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十\\d０-９]{1,4}[）)]|[\\d０-９]{1,3}[.．、](?![\\d０-９])|[①-⑳]).*");

    private final List<PdfLine> lines;
    private final double left;
    private final double right;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.left = margin();
        this.right = lines.stream()
                .mapToDouble(PdfLine::right)
                .sorted()
                .skip(lines.size() * 9L / 10)
                .findFirst()
                .orElse(0);
    }

    static List<String> of(List<PdfLine> lines) {
        return lines.isEmpty() ? List.of() : new PdfParagraphs(lines).paragraphs();
    }

    /** Where lines begin that go on from the one before: the leftmost place at which many do. */
    private double margin() {
        var starts = new TreeMap<Long, Integer>();
        lines.forEach(line -> starts.merge(Math.round((double) line.left()), 1, Integer::sum));
        return starts.entrySet().stream()
                .filter(start -> start.getValue() * 20 >= lines.size())
                .findFirst()
                .map(start -> (double) start.getKey())
                .orElse(starts.firstKey().doubleValue());
    }

    private List<String> paragraphs() {
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder(lines.getFirst().text());
        for (var i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (goesOn(lines.get(i - 1), line)) {
                open.append(
                        isLatin(open.charAt(open.length() - 1))
                                        && isLatin(line.text().charAt(0))
                                ? " "
                                : "");
            } else {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            open.append(line.text());
        }
        paragraphs.add(open.toString());
        return paragraphs;
    }

    private boolean goesOn(PdfLine before, PdfLine line) {
        return before.right() >= right - LEAST_FULL * before.size()
                && line.left() <= left + INDENT * line.size()
                && Math.abs(before.size() - line.size()) < 1.5
                && !BEGINS.matcher(line.text()).matches();
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
