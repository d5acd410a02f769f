package io.shishi.paper;

/** Of a paper as a whole: open while one of its addressees is. */
public enum PaperState {
    OPEN,
    CLOSED,
    CANCELLED
}
