package io.shishi.reader.text;

import java.util.List;

/** A row of a table: which table of the document, which row of it (both from 0), and the cells from left to right. */
public record TableRow(int table, int row, Span span, List<Cell> cells) implements Block {

    public TableRow {
        cells = List.copyOf(cells);
    }
}
