package io.shishi.light;

/** What can happen to a task. */
public enum TimelineKind {
    SUBMISSION,
    SIGNATURE,
    RETURN,
    ACCEPTANCE,
    AMENDMENT,
    RECALL,
    TARGET,
    EVIDENCE,
    LIGHT,
    CANCELLATION,
    CLOSURE,
    PLAN
}
