package io.shishi.plan;

import java.util.UUID;

/** A target has a new value, with reason and authority. */
public record TargetRevised(UUID planId, UUID indicatorId) {}
