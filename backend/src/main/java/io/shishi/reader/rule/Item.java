package io.shishi.reader.rule;

import io.shishi.reader.text.Passage;
import java.util.List;

/** What becomes a task: its words, the headings above it from the outermost, and what a table says beside it. */
record Item(
        List<Node> headings,
        String number,
        Passage text,
        Passage category,
        Duty duty,
        List<CellRole> cells,
        Passage due) {

    /** A cell of a table that names agencies. */
    record CellRole(String field, Passage text) {}

    static Item of(List<Node> headings, String number, Passage text) {
        return new Item(headings, number, text, null, null, List.of(), null);
    }
}
