package io.shishi.paper;

/** What is entered in a field of a request. */
public enum FieldKind {
    TEXT,
    NUMBER,
    FILE
}
