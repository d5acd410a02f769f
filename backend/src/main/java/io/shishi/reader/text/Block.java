package io.shishi.reader.text;

/** A piece of a document that stands by itself; blocks follow each other in the order of the text. */
public sealed interface Block permits Paragraph, TableRow {

    Span span();
}
