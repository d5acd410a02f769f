package io.shishi.inspection.check;

/** What is checked: all that a report says, one figure, or a task as it stands. */
public enum CheckKind {
    REPORT,
    FIGURE,
    TASK
}
