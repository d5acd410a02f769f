package io.shishi.reader.intake;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines off a page together with their places. */
final class PdfLines extends PDFTextStripper {

    private final List<PdfLine> lines;
    private final int most;
    private final StringBuilder text = new StringBuilder();
    private int characters;
    private int page;
    private float left;
    private float right;
    private float y;
    private float size;
    private float height;

    PdfLines(List<PdfLine> lines, int most) {
        this.lines = lines;
        this.most = most;
        setSortByPosition(true);
    }

    void read(PDDocument document, int page) throws IOException {
        this.page = page;
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        end();
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        var first = positions.getFirst();
        var last = positions.getLast();
        if (text.isEmpty()) {
            left = first.getXDirAdj();
            y = first.getYDirAdj();
            size = first.getFontSizeInPt();
            height = first.getPageHeight();
        }
        right = last.getXDirAdj() + last.getWidthDirAdj();
        for (var i = 0; i < word.length(); i++) {
            Characters.append(text, word.charAt(i));
        }
        characters += word.length();
        if (characters > most) {
            throw Refusals.tooManyCharacters(most);
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    /** Spaces between two Chinese characters come from spacing them out, not from the text. */
    private void end() {
        var line = text.toString()
                .replaceAll("(?<=[\\p{IsHan}，。；：、（）“”])\\s(?=[\\p{IsHan}，。；：、（）“”])", "")
                .strip();
        text.setLength(0);
        if (!line.isEmpty()) {
            lines.add(new PdfLine(page, line, left, right, y, size, height));
        }
    }
}
