package io.shishi.plan;

/** A plan is written, then in force, then archived. */
public enum PlanStatus {
    DRAFT,
    IN_FORCE,
    ARCHIVED
}
