package io.shishi.reader.rule;

import io.shishi.reader.text.Fold;
import io.shishi.reader.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes a task of a row whose cells are known by their columns. */
final class Rows {

    private Rows() {}

    /** Null for a row that says nothing: a sum, a caption. */
    static Item item(Map<Column, List<Passage>> cells, Node above) {
        var words = new ArrayList<Passage>();
        words.addAll(cells.getOrDefault(Column.NAME, List.of()));
        words.addAll(cells.getOrDefault(Column.GOAL, List.of()));
        var stripped = words.stream().map(Rows::withoutNumber).toList();
        var text = Passage.joined(stripped);
        if (text.length() < 4 || (cells.size() == 1 && words.size() == 1 && !number(cells))) {
            return null;
        }
        var number = cells.containsKey(Column.NUMBER)
                ? cells.get(Column.NUMBER).getFirst().text()
                : "";
        var roles = new ArrayList<Item.CellRole>();
        var lead = new ArrayList<>(names(cells, Column.LEAD, false));
        var responsible = names(cells, Column.RESPONSIBLE, false);
        var cooperating = new ArrayList<>(names(cells, Column.COOPERATING, false));
        (lead.isEmpty() ? lead : cooperating).addAll(responsible);
        for (var column : List.of(Column.LEAD, Column.RESPONSIBLE)) {
            cooperating.addAll(names(cells, column, true));
        }
        cooperating.removeAll(lead);
        var duty = lead.isEmpty() && cooperating.isEmpty()
                ? null
                : new Duty(
                        Duties.wide(lead),
                        Duties.wide(cooperating.stream().distinct().toList()),
                        false,
                        "agency-column");
        for (var column : List.of(Column.LEAD, Column.RESPONSIBLE, Column.COOPERATING)) {
            var field = column == Column.COOPERATING ? "cooperating" : "lead";
            cells.getOrDefault(column, List.of()).forEach(cell -> roles.add(new Item.CellRole(field, cell)));
        }
        var category = cells.containsKey(Column.CATEGORY)
                ? withoutNumber(cells.get(Column.CATEGORY).getFirst())
                : null;
        var due = cells.containsKey(Column.DUE) ? cells.get(Column.DUE).getFirst() : null;
        return new Item(above.path(), number, text, category, duty, roles, due);
    }

    /** 县教育局王某: the person behind the agency is left out. */
    private static String withoutPerson(String name) {
        for (int end = name.length() - 2; end >= Math.max(3, name.length() - 3); end--) {
            if (!AgencyNames.possible(name) && AgencyNames.sure(name.substring(0, end))) {
                return name.substring(0, end);
            }
        }
        return name;
    }

    private static boolean number(Map<Column, List<Passage>> cells) {
        return cells.containsKey(Column.NUMBER);
    }

    private static Passage withoutNumber(Passage text) {
        var number = Numbering.at(text, 0);
        return number == null || Inline.cut(Line.of(text)).size() > 1 ? text : text.part(number.end(), text.length());
    }

    /** The names in a column's cells; of a cell that says itself who leads, those that lead or those that take part. */
    private static List<String> names(Map<Column, List<Passage>> cells, Column column, boolean cooperating) {
        var names = new ArrayList<String>();
        for (var cell : cells.getOrDefault(column, List.of())) {
            var labelled = Duties.labelled(cell.text());
            var duty = labelled == null ? Duties.verbal(cell.text()) : labelled;
            var plain = cooperating ? List.<String>of() : AgencyNames.split(cell.text());
            var found = duty == null ? plain : cooperating ? duty.cooperating() : duty.lead();
            found.stream()
                    .map(Rows::withoutPerson)
                    .filter(name -> name.length() > 1 && !Fold.digit(name.charAt(0)) && !names.contains(name))
                    .forEach(names::add);
        }
        return names;
    }
}
