package io.shishi.inspection.finding;

import java.util.UUID;

/** Somebody other than the finder has seen that what was found wrong is put right. */
public record FindingRemedied(UUID planId, UUID taskId, UUID findingId) {}
