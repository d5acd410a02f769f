package io.shishi.plan;

/** An agency leads a task or takes part in it. */
public enum AgencyRole {
    LEAD,
    COOPERATING
}
