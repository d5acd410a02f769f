package io.shishi.reader.text;

import java.util.ArrayList;
import java.util.List;

/** A document as read: its whole text, and the paragraphs and table rows that make it up. */
public record SourceText(String text, List<Block> blocks) {

    public SourceText {
        blocks = List.copyOf(blocks);
    }

    /** Every line a paragraph. */
    public static SourceText plain(String text) {
        var blocks = new ArrayList<Block>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r' || text.charAt(at) == '\f') {
                if (at > from) {
                    blocks.add(new Paragraph(new Span(from, at)));
                }
                from = at + 1;
            }
        }
        return new SourceText(text, blocks);
    }

    public String at(Span span) {
        return text.substring(span.from(), span.to());
    }
}
