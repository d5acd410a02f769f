package io.shishi.inspection.desk;

/** What supervision has going. */
public enum DeskKind {
    ORDER,
    FINDING,
    CHECK
}
