package io.shishi.reader.text;

/** A paragraph; it may hold line breaks. A number that the editor counted by itself already stands in the text. */
public record Paragraph(Span span) implements Block {}
