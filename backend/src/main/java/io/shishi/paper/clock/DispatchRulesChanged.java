package io.shishi.paper.clock;

import java.util.UUID;

/** A jurisdiction reminds and escalates by a new version of its rules. */
public record DispatchRulesChanged(UUID jurisdictionId, int version) {}
