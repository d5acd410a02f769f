package io.shishi.paper.rule;

/** What the clock does when an indicator turned yellow or red. */
public enum LightDeed {
    NOTHING,
    PROPOSE,
    ISSUE
}
