package io.shishi.progress;

import java.util.UUID;

/** A report was taken back by its author. */
public record ReportRecalled(UUID planId, UUID reportId) {}
