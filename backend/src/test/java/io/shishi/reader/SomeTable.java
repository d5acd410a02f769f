package io.shishi.reader;

import io.shishi.reader.text.Block;
import io.shishi.reader.text.Cell;
import io.shishi.reader.text.Paragraph;
import io.shishi.reader.text.SourceText;
import io.shishi.reader.text.Span;
import io.shishi.reader.text.TableRow;
import java.util.ArrayList;
import java.util.List;

/** A document with a table, as the intake of a word processor's file hands it over; {@code ^} continues the cell above. */
final class SomeTable {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int rows;

    SomeTable line(String line) {
        int from = text.length();
        text.append(line).append('\n');
        blocks.add(new Paragraph(new Span(from, from + line.length())));
        return this;
    }

    SomeTable row(String... cells) {
        return row(1, cells);
    }

    /** A row whose last cell is as wide as this. */
    SomeTable row(int wide, String... cells) {
        var told = new ArrayList<Cell>();
        int first = text.length();
        for (int i = 0; i < cells.length; i++) {
            boolean continued = cells[i].equals("^");
            int from = text.length();
            text.append(continued ? "" : cells[i]);
            told.add(new Cell(new Span(from, text.length()), i, i == cells.length - 1 ? wide : 1, continued));
            text.append('\n');
        }
        blocks.add(new TableRow(0, rows++, new Span(first, text.length()), told));
        return this;
    }

    SourceText source() {
        return new SourceText(text.toString(), blocks);
    }
}
