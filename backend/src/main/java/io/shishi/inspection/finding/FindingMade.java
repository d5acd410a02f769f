package io.shishi.inspection.finding;

import java.util.UUID;

/** Something was found wrong with a task. */
public record FindingMade(UUID planId, UUID taskId, UUID findingId, Severity severity) {}
