package io.shishi.reader.rule;

import io.shishi.reader.text.Cell;
import io.shishi.reader.text.Passage;
import io.shishi.reader.text.TableRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of a table under a head that names its columns; rows of other tables are words like any other. */
record Table(List<Item> items, List<Line> rest) {

    static Table of(List<Line> rows, Node above) {
        var items = new ArrayList<Item>();
        var rest = new ArrayList<Line>();
        Map<Integer, Column> heads = Map.of();
        int table = -1;
        boolean underHeads = false;
        var heading = above;
        Map<Integer, Passage> last = new HashMap<>();
        for (var line : rows) {
            var row = line.row();
            if (row.table() != table) {
                heads = Map.of();
                last.clear();
                heading = above;
                table = row.table();
            }
            var found = heads(line, row);
            if (underHeads && found.size() >= 2) {
                heads = new HashMap<>(heads);
                heads.putAll(found);
                underHeads = false;
            } else if (found.size() >= 2 && (found.containsValue(Column.NAME) || found.containsValue(Column.GOAL))) {
                heads = found;
                underHeads = true;
                heading = above;
            } else if (heads.isEmpty()) {
                rest.addAll(loose(line, row));
            } else {
                underHeads = false;
                var section = TableSections.of(line, row, above);
                heading = section == null ? heading : section;
                if (section != null || caption(line, row, heads)) {
                    continue;
                }
                var item = item(line, row, heads, last, heading);
                if (item != null) {
                    items.add(item);
                }
            }
        }
        return new Table(items, rest);
    }

    /** A row with a title alone, for those below it. */
    private static boolean caption(Line line, TableRow row, Map<Integer, Column> heads) {
        long told =
                row.cells().stream().filter(cell -> cell.span().length() > 0).count();
        return heads.size() >= 3
                && told <= 2
                && line.text().length() <= 16
                && !line.text().text().matches(".*\\d.*");
    }

    private static Map<Integer, Column> heads(Line line, TableRow row) {
        var heads = new HashMap<Integer, Column>();
        for (var cell : row.cells()) {
            var column = Column.head(text(line, cell).text());
            if (column == null && cell.span().length() > 0 && text(line, cell).length() > 12) {
                return Map.of();
            }
            if (column != null) {
                for (int i = 0; i < Math.max(1, cell.width()); i++) {
                    heads.put(cell.column() + i, column);
                }
            }
        }
        return heads;
    }

    static Passage text(Line line, Cell cell) {
        var text = line.text();
        int from = 0;
        while (from < text.length()
                && text.span(from, from + 1).from() < cell.span().from()) {
            from++;
        }
        int to = from;
        while (to < text.length() && text.span(to, to + 1).from() < cell.span().to()) {
            to++;
        }
        return text.part(from, to);
    }

    private static List<Line> loose(Line line, TableRow row) {
        return row.cells().stream()
                .map(cell -> text(line, cell))
                .filter(text -> !text.isEmpty())
                .map(Line::of)
                .toList();
    }

    private static Item item(
            Line line, TableRow row, Map<Integer, Column> heads, Map<Integer, Passage> last, Node above) {
        var cells = new EnumMap<Column, List<Passage>>(Column.class);
        for (var cell : row.cells()) {
            var column = heads.get(cell.column());
            var text = text(line, cell);
            if (cell.continued()) {
                text = last.getOrDefault(cell.column(), text);
            } else {
                last.put(cell.column(), text);
            }
            if (column != null && !text.isEmpty()) {
                cells.computeIfAbsent(column, it -> new ArrayList<>()).add(text);
            }
        }
        return Rows.item(cells, above);
    }
}
