package io.shishi.progress;

import java.util.UUID;

/** A report was accepted: its figures stand from now on. */
public record ReportAccepted(UUID planId, UUID reportId) {}
