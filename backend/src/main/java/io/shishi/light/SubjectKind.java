package io.shishi.light;

/** What can have a light. */
public enum SubjectKind {
    INDICATOR,
    TASK,
    AGENCY,
    SECTION,
    PLAN
}
