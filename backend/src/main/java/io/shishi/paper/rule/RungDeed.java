package io.shishi.paper.rule;

/** What the clock does when the next rung is reached: issue the order, or propose it to the office. */
public enum RungDeed {
    PROPOSE,
    ISSUE
}
