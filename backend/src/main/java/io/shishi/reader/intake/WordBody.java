package io.shishi.reader.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** Reads a document's text as it is printed once every tracked change has been accepted. */
final class WordBody {

    private final XmlPart part;
    private final AutoNumbers numbers;
    private final Styles styles;
    private final int most;
    private int tables;
    private int characters;

    WordBody(XmlPart part, AutoNumbers numbers, Styles styles, int most) {
        this.part = part;
        this.numbers = numbers;
        this.styles = styles;
        this.most = most;
    }

    void read(Consumer<WordPiece> into) throws XMLStreamException {
        while (part.next()) {
            if (part.starts("body")) {
                blocks(into);
            }
        }
    }

    private void blocks(Consumer<WordPiece> into) throws XMLStreamException {
        blocks(XmlPart::skip, into);
    }

    /** What stands in the element that was just opened. */
    private void blocks(CellProperties properties, Consumer<WordPiece> into) throws XMLStreamException {
        var at = part.depth();
        var chosen = false;
        while (part.nextChild(at)) {
            switch (part.name()) {
                case "tcPr" -> properties.read(part);
                case "p" -> new WordParagraph(this).read(into);
                case "tbl" -> table(into);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "AlternateContent" -> blocks(into);
                case "Choice" -> {
                    chosen = true;
                    blocks(into);
                }
                case "Fallback" -> {
                    if (chosen) {
                        part.skip();
                    } else {
                        blocks(into);
                    }
                }
                default -> part.skip();
            }
        }
    }

    private void table(Consumer<WordPiece> into) throws XMLStreamException {
        rows(tables++, new int[1], into);
    }

    private void rows(int table, int[] count, Consumer<WordPiece> into) throws XMLStreamException {
        var at = part.depth();
        while (part.nextChild(at)) {
            switch (part.name()) {
                case "tr" -> {
                    var row = new WordRow(this).read();
                    if (row != null) {
                        into.accept(new WordPiece.Row(table, count[0]++, row));
                    }
                }
                case "sdt", "sdtContent", "customXml", "ins" -> rows(table, count, into);
                default -> part.skip();
            }
        }
    }

    /** What is said of a cell before its text. */
    interface CellProperties {

        void read(XmlPart part) throws XMLStreamException;
    }

    /** The text of the cell that was just opened, its paragraphs one below the other. */
    String text(CellProperties properties) throws XMLStreamException {
        var lines = new StringBuilder();
        blocks(properties, piece -> {
            switch (piece) {
                case WordPiece.Para paragraph ->
                    lines.append(paragraph.number()).append(paragraph.text()).append(paragraph.open() ? "" : "\n");
                case WordPiece.Row row -> {
                    row.cells().forEach(cell -> lines.append(cell.text()).append(' '));
                    lines.append('\n');
                }
            }
        });
        return lines.toString().replaceAll("\n{2,}", "\n").strip();
    }

    /** The paragraphs of a text box. */
    List<WordPiece> box() throws XMLStreamException {
        var pieces = new ArrayList<WordPiece>();
        blocks(pieces::add);
        return pieces;
    }

    /** Characters are counted as they come, so that a document of too many is not gathered first. */
    void count(int more) {
        characters += more;
        if (characters > most) {
            throw Refusals.tooManyCharacters(most);
        }
    }

    XmlPart part() {
        return part;
    }

    AutoNumbers numbers() {
        return numbers;
    }

    Styles styles() {
        return styles;
    }
}
