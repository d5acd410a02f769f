package io.shishi.progress;

import java.util.UUID;

/** An amendment of an accepted report was begun. */
public record ReportAmended(UUID planId, UUID reportId) {}
