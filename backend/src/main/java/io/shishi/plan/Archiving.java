package io.shishi.plan;

import jakarta.validation.constraints.Size;

/** Why a plan is archived before its last day. */
public record Archiving(@Size(max = 500) String reason) {}
