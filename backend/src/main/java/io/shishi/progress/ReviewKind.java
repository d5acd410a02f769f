package io.shishi.progress;

/** What somebody did with a report. */
public enum ReviewKind {
    SUBMISSION,
    RECALL,
    SIGNATURE,
    RETURN,
    ACCEPTANCE,
    AMENDMENT
}
