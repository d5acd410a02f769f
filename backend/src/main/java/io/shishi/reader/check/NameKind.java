package io.shishi.reader.check;

/** What becomes of a name that a document gives to an agency. */
public enum NameKind {
    AGENCY,
    GROUP,
    /** An agency to be registered with the plan. */
    NEW,
    NEW_GROUP,
    /** No agency: it is left out. */
    IGNORED
}
