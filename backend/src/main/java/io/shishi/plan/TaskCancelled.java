package io.shishi.plan;

import java.util.UUID;

/** A task is no longer to be done. */
public record TaskCancelled(UUID planId, UUID taskId) {}
