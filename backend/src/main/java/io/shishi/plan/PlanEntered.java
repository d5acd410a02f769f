package io.shishi.plan;

import java.util.UUID;

/** A plan is in force from now on. */
public record PlanEntered(UUID planId) {}
