package io.shishi.plan;

import java.util.UUID;

/** Something about a plan in force, its tasks, indicators, schedules or milestones is no longer what it was. */
public record PlanChanged(UUID planId) {}
