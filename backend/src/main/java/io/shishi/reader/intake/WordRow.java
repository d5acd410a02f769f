package io.shishi.reader.intake;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A row of a table: its cells by the columns they stand in, whether they are wide, and what was merged. */
final class WordRow {

    private static final int MOST_COLUMNS = 1_000;

    private final WordBody body;
    private final XmlPart part;
    private final List<WordPiece.Box> cells = new ArrayList<>();
    private int column;
    private boolean deleted;

    WordRow(WordBody body) {
        this.body = body;
        this.part = body.part();
    }

    /** Null where the row was deleted. */
    List<WordPiece.Box> read() throws XMLStreamException {
        cells();
        return deleted ? null : cells;
    }

    private void cells() throws XMLStreamException {
        var at = part.depth();
        while (part.nextChild(at)) {
            switch (part.name()) {
                case "trPr" -> properties();
                case "tc" -> cell();
                case "sdt", "sdtContent", "customXml" -> cells();
                default -> part.skip();
            }
        }
    }

    private void properties() throws XMLStreamException {
        var at = part.depth();
        while (part.nextChild(at)) {
            switch (part.name()) {
                case "gridBefore" -> column += Math.clamp(part.val(0), 0, MOST_COLUMNS);
                case "del" -> deleted = true;
                default -> {}
            }
            part.skip();
        }
    }

    private void cell() throws XMLStreamException {
        var merge = new Merge();
        var text = body.text(properties -> merge.read(properties));
        if (merge.deleted) {
            return;
        }
        if (merge.left && !cells.isEmpty()) {
            var last = cells.removeLast();
            cells.add(new WordPiece.Box(last.text(), last.column(), last.width() + merge.width, last.continued()));
        } else {
            cells.add(new WordPiece.Box(text, column, merge.width, merge.up));
        }
        column += merge.width;
    }

    /** How a cell is merged with its neighbours. */
    private static final class Merge {
        private int width = 1;
        private boolean up;
        private boolean left;
        private boolean deleted;

        void read(XmlPart part) throws XMLStreamException {
            var at = part.depth();
            while (part.nextChild(at)) {
                switch (part.name()) {
                    case "gridSpan" -> width = Math.clamp(part.val(1), 1, MOST_COLUMNS);
                    case "vMerge" -> up = !"restart".equals(part.val());
                    case "hMerge" -> left = !"restart".equals(part.val());
                    case "cellDel" -> deleted = true;
                    default -> {}
                }
                part.skip();
            }
        }
    }
}
