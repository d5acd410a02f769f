package io.shishi.plan;

import java.util.UUID;

/** How many tasks and indicators a plan has. */
record PlanSize(UUID planId, long tasks, long indicators) {}
