package io.shishi.plan;

/** How the figures of a measure add up from round to round. */
public enum Aggregation {
    /** Each figure is the running total since the plan began. */
    CUMULATIVE,
    /** Each figure is the level at the end of its round. */
    LATEST,
    /** Each figure is the round's own amount; the total is their sum. */
    PER_PERIOD
}
