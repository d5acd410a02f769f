package io.shishi.reader;

/** Whether a draft is still being worked on, became a plan, or was given up. */
public enum DraftStatus {
    OPEN,
    CONFIRMED,
    DISCARDED
}
