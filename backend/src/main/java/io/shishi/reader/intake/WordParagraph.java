package io.shishi.reader.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** A paragraph: its number, its runs without what was deleted or hidden, and the text boxes that hang on it. */
final class WordParagraph {

    private final WordBody body;
    private final XmlPart part;
    private final StringBuilder text = new StringBuilder();
    private final List<WordPiece> boxes = new ArrayList<>();
    private String style;
    private Integer numId;
    private Integer level;
    private boolean endDeleted;

    WordParagraph(WordBody body) {
        this.body = body;
        this.part = body.part();
    }

    /** An empty paragraph prints nothing, but counts where its number is its own. */
    void read(Consumer<WordPiece> into) throws XMLStreamException {
        inline();
        var empty = text.toString().isBlank();
        if (!body.styles().isContents(style)) {
            var number =
                    empty && (numId == null || endDeleted) ? "" : body.numbers().next(style, numId, level);
            into.accept(new WordPiece.Para(empty ? "" : number, text.toString(), endDeleted));
        }
        boxes.forEach(into);
    }

    /** What stands in a line of the element that was just opened. */
    private void inline() throws XMLStreamException {
        var at = part.depth();
        var chosen = false;
        while (part.nextChild(at)) {
            switch (part.name()) {
                case "pPr" -> properties();
                case "r" -> run();
                case "del", "moveFrom", "rt", "sdtPr", "rubyPr" -> part.skip();
                case "Choice" -> {
                    chosen = true;
                    inline();
                }
                case "Fallback" -> {
                    if (chosen) {
                        part.skip();
                    } else {
                        inline();
                    }
                }
                case "t" -> words();
                default -> inline();
            }
        }
    }

    private void properties() throws XMLStreamException {
        var at = part.depth();
        while (part.nextChild(at)) {
            switch (part.name()) {
                case "pStyle" -> {
                    style = part.val();
                    part.skip();
                }
                case "numPr" -> list();
                case "rPr" -> mark();
                default -> part.skip();
            }
        }
    }

    private void list() throws XMLStreamException {
        var at = part.depth();
        while (part.nextChild(at)) {
            switch (part.name()) {
                case "numId" -> numId = part.val(0);
                case "ilvl" -> level = part.val(0);
                default -> {}
            }
            part.skip();
        }
    }

    private void mark() throws XMLStreamException {
        var at = part.depth();
        while (part.nextChild(at)) {
            endDeleted |= part.name().equals("del") || part.name().equals("moveFrom");
            part.skip();
        }
    }

    private void run() throws XMLStreamException {
        var at = part.depth();
        var hidden = false;
        while (part.nextChild(at)) {
            switch (part.name()) {
                case "rPr" -> hidden = hidden();
                case "t" -> {
                    if (hidden) {
                        part.skip();
                    } else {
                        words();
                    }
                }
                case "tab", "ptab" -> sign('\t');
                case "br", "cr" -> sign('\n');
                case "noBreakHyphen" -> sign('-');
                case "drawing", "pict", "object", "AlternateContent" -> boxes();
                case "ruby" -> inline();
                default -> part.skip();
            }
        }
    }

    private boolean hidden() throws XMLStreamException {
        var at = part.depth();
        var hidden = false;
        while (part.nextChild(at)) {
            hidden |= (part.name().equals("vanish") || part.name().equals("del")) && part.on();
            part.skip();
        }
        return hidden;
    }

    private void words() throws XMLStreamException {
        var before = text.length();
        part.text(text);
        body.count(text.length() - before);
    }

    private void sign(char c) throws XMLStreamException {
        text.append(c);
        body.count(1);
        part.skip();
    }

    /** The text boxes of a drawing. What a newer and an older program are to show is the same text twice. */
    private void boxes() throws XMLStreamException {
        var at = part.depth();
        var chosen = false;
        while (part.nextChild(at)) {
            switch (part.name()) {
                case "txbxContent" -> boxes.addAll(body.box());
                case "Fallback" -> {
                    if (chosen) {
                        part.skip();
                    } else {
                        boxes();
                    }
                }
                case "Choice" -> {
                    chosen = true;
                    boxes();
                }
                default -> boxes();
            }
        }
    }
}
