package io.shishi.reader.intake;

import io.shishi.reader.text.SourceText;

/** A document taken in: what kind of file it was, and its text. */
public record Intake(SourceKind kind, SourceText source) {}
