package io.shishi.plan;

/** A task in force ends by closure or by a recorded cancellation. */
public enum TaskStatus {
    ACTIVE,
    CANCELLED,
    CLOSED
}
