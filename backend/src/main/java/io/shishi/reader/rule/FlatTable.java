package io.shishi.reader.rule;

import io.shishi.reader.text.Fold;
import io.shishi.reader.text.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table that lost its lines: a cell a line, under heads a line each. {@code end} is the first line behind it. */
record FlatTable(List<Item> items, int end) {

    private static final int FEWEST = 3;

    /** The table whose heads begin at this line; null where none does. */
    static FlatTable at(List<Line> lines, int from, Node above) {
        var columns = new ArrayList<Column>();
        int at = from;
        while (at < lines.size() && lines.get(at).row() == null && lines.get(at).number() == null) {
            var column = columns.isEmpty()
                    ? Column.of(lines.get(at).text().text())
                    : Column.head(lines.get(at).text().text());
            if (column == null || (columns.contains(column) && column != Column.IGNORED && column != Column.GOAL)) {
                break;
            }
            columns.add(column);
            at++;
        }
        if (columns.size() < FEWEST || columns.stream().noneMatch(Column::agencies)) {
            return null;
        }
        if (columns.getFirst() != Column.NUMBER) {
            return unnumbered(lines, at, columns, above);
        }
        var items = new ArrayList<Item>();
        int next = 1;
        while (at < lines.size()) {
            int end = rowEnd(lines, at, next);
            if (end < 0) {
                break;
            }
            var cells = deal(lines.subList(at + 1, end), columns);
            cells.put(Column.NUMBER, List.of(lines.get(at).text()));
            var item = Rows.item(cells, above);
            if (item != null) {
                items.add(item);
            }
            at = end;
            next++;
        }
        return items.isEmpty() ? null : new FlatTable(items, at);
    }

    /** Without numbers a row has a line for each column, agencies where they belong; there are two at least. */
    private static FlatTable unnumbered(List<Line> lines, int from, List<Column> columns, Node above) {
        var items = new ArrayList<Item>();
        int at = from;
        while (at + columns.size() <= lines.size() && fits(lines.subList(at, at + columns.size()), columns)) {
            var cells = new EnumMap<Column, List<Passage>>(Column.class);
            for (int i = 0; i < columns.size(); i++) {
                cells.computeIfAbsent(columns.get(i), it -> new ArrayList<>())
                        .add(lines.get(at + i).text());
            }
            items.add(Rows.item(cells, above));
            at += columns.size();
        }
        items.removeIf(Objects::isNull);
        return items.size() < 2 ? null : new FlatTable(items, at);
    }

    private static boolean fits(List<Line> row, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            var text = row.get(i).text();
            boolean due = text.length() <= 20 && Dues.in(text) != null;
            if (row.get(i).row() != null
                    || columns.get(i).agencies() != agencies(text)
                    || columns.get(i) == Column.DUE && !due) {
                return false;
            }
        }
        return true;
    }

    /** A row begins with its number alone on a line, and ends before the next one's. */
    private static int rowEnd(List<Line> lines, int at, int number) {
        if (!numbered(lines.get(at), number)) {
            return -1;
        }
        int end = at + 1;
        while (end < lines.size()
                && end - at < 40
                && !numbered(lines.get(end), number + 1)
                && !heading(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean numbered(Line line, int number) {
        var text = line.text().text();
        return text.length() <= 3 && text.equals(String.valueOf(number));
    }

    private static boolean heading(Line line) {
        return line.row() != null
                || (line.number() != null
                        && line.number().style().ordinal() <= Numbering.Style.BRACKETED_CHINESE.ordinal()
                        && line.text().length() < 40)
                || line.text().text().matches("(?:备注|附件|附表|注|说明|联系人).{0,1}[:：].*|附件\\d?");
    }

    /** One line to a column where that fits; else by what a line looks like, never going back a column. */
    private static Map<Column, List<Passage>> deal(List<Line> lines, List<Column> columns) {
        var cells = new EnumMap<Column, List<Passage>>(Column.class);
        boolean fits = lines.size() == columns.size() - 1 && fitting(lines, columns);
        int column = 1;
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (text.text().matches("[-/无]")) {
                column = Math.min(column + 1, columns.size() - 1);
                continue;
            }
            int to = fits ? i + 1 : place(text, columns, column, cells);
            cells.computeIfAbsent(columns.get(to), it -> new ArrayList<>()).add(text);
            column = Math.max(column, to);
        }
        return cells;
    }

    private static boolean fitting(List<Line> lines, List<Column> columns) {
        for (int i = 0; i < lines.size(); i++) {
            var column = columns.get(i + 1);
            if (column.agencies() && !agencies(lines.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    private static int place(Passage text, List<Column> columns, int from, Map<Column, List<Passage>> cells) {
        boolean agencies = agencies(text);
        boolean due = !agencies
                && text.length() <= 16
                && Dues.in(text) != null
                && (Fold.digit(text.charAt(0)) || "全年上下第".indexOf(text.charAt(0)) >= 0);
        for (int i = from; i < columns.size(); i++) {
            var column = columns.get(i);
            boolean taken = cells.containsKey(column);
            boolean right = agencies
                    ? column.agencies()
                    : due ? column == Column.DUE : !column.agencies() && column != Column.DUE;
            if (right && (!taken || last(columns, i, agencies))) {
                return i;
            }
        }
        return back(columns, agencies);
    }

    /** A row that goes on after its last column: more of what the row says, or more agencies. */
    private static int back(List<Column> columns, boolean agencies) {
        for (int i = columns.size() - 1; i > 0; i--) {
            var column = columns.get(i);
            if (agencies ? column.agencies() : column == Column.GOAL || column == Column.NAME) {
                return i;
            }
        }
        return columns.size() - 1;
    }

    /** No further column of that kind: the line goes on with this one. */
    private static boolean last(List<Column> columns, int at, boolean agencies) {
        for (int i = at + 1; i < columns.size(); i++) {
            if (agencies == columns.get(i).agencies()
                    && columns.get(i) != Column.DUE
                    && columns.get(i) != Column.IGNORED) {
                return false;
            }
        }
        return true;
    }

    private static boolean agencies(Passage text) {
        var names = AgencyNames.split(text.text());
        return !names.isEmpty()
                && names.stream().allMatch(AgencyNames::possible)
                && names.stream().anyMatch(name -> AgencyNames.sure(name) || AgencyNames.placed(name));
    }
}
