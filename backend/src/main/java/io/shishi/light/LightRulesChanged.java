package io.shishi.light;

import java.util.UUID;

/** A jurisdiction judges by a new version of its rules. */
public record LightRulesChanged(UUID jurisdictionId, int version) {}
