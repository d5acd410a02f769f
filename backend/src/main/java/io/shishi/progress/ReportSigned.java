package io.shishi.progress;

import java.util.UUID;

/** A report was signed for its agency. */
public record ReportSigned(UUID planId, UUID reportId) {}
