package io.shishi.progress;

/** Where a report stands. A returned one is edited again like a draft; an accepted one is frozen. */
public enum ReportStatus {
    DRAFT,
    SUBMITTED,
    SIGNED,
    ACCEPTED,
    RETURNED
}
