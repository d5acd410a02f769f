package io.shishi.plan;

import java.util.UUID;

/** A plan is over: nothing is reported on it any more. */
public record PlanArchived(UUID planId) {}
