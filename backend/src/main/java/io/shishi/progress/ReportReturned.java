package io.shishi.progress;

import java.util.UUID;

/** A report was returned with a note. */
public record ReportReturned(UUID planId, UUID reportId) {}
