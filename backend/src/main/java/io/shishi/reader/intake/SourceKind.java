package io.shishi.reader.intake;

/** What kind of file a document came as. */
public enum SourceKind {
    DOCX,
    PDF,
    /** A text file, or text that was pasted. */
    TEXT
}
