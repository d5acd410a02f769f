package io.shishi.progress;

import java.util.UUID;

/** A report was handed in. */
public record ReportSubmitted(UUID planId, UUID reportId) {}
