package io.shishi.plan;

import java.util.UUID;

/** A proposed target was decided, taken back or replaced. */
public record TargetDecided(UUID proposalId) {}
