package io.shishi.reader.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Leaves out what stands at the edge of pages and is no text of the document: page numbers, running heads and feet. */
final class PdfMargins {

    private static final int PAGES = 3;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\s—–－\\-·]*(?:第\\s*)?\\d{1,4}(?:\\s*页)?(?:\\s*[/／]?\\s*(?:共\\s*)?\\d{1,4}\\s*页?)?[\\s—–－\\-·]*");

    private PdfMargins() {}

    static List<PdfLine> without(List<PdfLine> lines) {
        var pages = new HashMap<String, HashSet<Integer>>();
        lines.stream().filter(PdfLine::isAtEdge).forEach(line -> pages.computeIfAbsent(
                        alike(line), text -> new HashSet<>())
                .add(line.page()));
        var count = lines.getLast().page();
        return lines.stream()
                .filter(line -> !line.isAtEdge()
                        || !PAGE_NUMBER.matcher(line.text()).matches()
                                && !repeats(pages.get(alike(line)).size(), count))
                .toList();
    }

    private static boolean repeats(int pages, int of) {
        return pages >= PAGES && pages * 2 >= of;
    }

    /** The same but for its page number. */
    private static String alike(PdfLine line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
