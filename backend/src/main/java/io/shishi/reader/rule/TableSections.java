package io.shishi.reader.rule;

import io.shishi.reader.rule.Numbering.Style;
import io.shishi.reader.text.Passage;
import io.shishi.reader.text.TableRow;
import java.util.regex.Pattern;

/** Rows of a table that head those below them: 一、省级民生实事（2项）, set across the whole width. */
final class TableSections {

    private static final Pattern SUM = Pattern.compile("(?:合计|总计|小计|备注|注|说明).*");
    private static final Pattern ORDINAL = Pattern.compile("[一二三四五六七八九十]{1,3}");
    private static final int LONGEST = 60;

    private TableSections() {}

    /** The heading that the row is; null where it is none. */
    static Node of(Line line, TableRow row, Node above) {
        var told = row.cells().stream()
                .filter(cell -> cell.span().length() > 0 && !cell.continued())
                .toList();
        if (told.isEmpty() || told.size() > 2 || line.text().length() > LONGEST) {
            return null;
        }
        var text = Table.text(line, told.getFirst());
        if (text.isEmpty() || SUM.matcher(text).matches()) {
            return null;
        }
        if (told.size() == 2) {
            return ORDINAL.matcher(text).matches()
                    ? node(Table.text(line, told.getLast()), text.printed() + "、", above)
                    : null;
        }
        var number = Numbering.at(text, 0);
        if (number != null && number.style().compareTo(Style.ORDINAL) < 0) {
            return new Node(new Line(text, number, false, null), above);
        }
        boolean across = row.cells().size() == 1 && told.getFirst().width() > 2;
        return across && number == null ? node(text, "", above) : null;
    }

    private static Node node(Passage title, String number, Node above) {
        return title.length() < 2
                ? null
                : new Node(new Line(title, new Numbering(Style.CHINESE, 0, number, 0), false, null), above);
    }
}
