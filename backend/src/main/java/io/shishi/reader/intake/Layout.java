package io.shishi.reader.intake;

import io.shishi.reader.text.Block;
import io.shishi.reader.text.Cell;
import io.shishi.reader.text.Paragraph;
import io.shishi.reader.text.SourceText;
import io.shishi.reader.text.Span;
import io.shishi.reader.text.TableRow;
import java.util.ArrayList;
import java.util.List;

/** Writes paragraphs and rows one below the other: the cells of a row apart by tabs, what is empty left out. */
final class Layout {

    private final int most;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    Layout(int most) {
        this.most = most;
    }

    void add(WordPiece piece) {
        switch (piece) {
            case WordPiece.Para paragraph -> {
                open.append(open.isEmpty() ? paragraph.number() : "").append(paragraph.text());
                if (!paragraph.open()) {
                    flush();
                }
            }
            case WordPiece.Row row -> {
                flush();
                row(row);
            }
        }
        if (text.length() + open.length() > most) {
            throw Refusals.tooManyCharacters(most);
        }
    }

    void paragraph(String line) {
        add(new WordPiece.Para("", line, false));
    }

    private void flush() {
        var paragraph = open.toString().stripTrailing();
        open.setLength(0);
        if (!paragraph.isBlank()) {
            blocks.add(new Paragraph(new Span(text.length(), text.length() + paragraph.length())));
            text.append(paragraph).append('\n');
        }
    }

    private void row(WordPiece.Row row) {
        if (row.cells().stream().allMatch(cell -> cell.text().isBlank())) {
            return;
        }
        var from = text.length();
        var cells = new ArrayList<Cell>();
        for (var box : row.cells()) {
            if (!cells.isEmpty()) {
                text.append('\t');
            }
            var start = text.length();
            text.append(box.continued() ? "" : box.text().strip());
            cells.add(new Cell(new Span(start, text.length()), box.column(), box.width(), box.continued()));
        }
        blocks.add(new TableRow(row.table(), row.row(), new Span(from, text.length()), cells));
        text.append('\n');
    }

    SourceText source() {
        flush();
        if (text.toString().isBlank()) {
            throw Refusals.empty();
        }
        return new SourceText(text.toString(), blocks);
    }
}
