package io.shishi.plan;

import java.util.UUID;

/** The office proposes another target. */
public record TargetProposed(UUID proposalId) {}
