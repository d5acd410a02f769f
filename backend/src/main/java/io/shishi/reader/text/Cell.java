package io.shishi.reader.text;

/**
 * A table cell: its text, its first column (from 0) and how many columns it is wide. A {@code continued} cell belongs to
 * the one above it (merged downwards) and its span is empty.
 */
public record Cell(Span span, int column, int width, boolean continued) {

    public Cell(Span span, int column) {
        this(span, column, 1, false);
    }
}
