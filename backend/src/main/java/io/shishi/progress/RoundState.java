package io.shishi.progress;

/** Where a round stands on a day: due, late and closed are three things. */
public enum RoundState {
    PLANNED,
    OPEN,
    OVERDUE,
    CLOSED
}
