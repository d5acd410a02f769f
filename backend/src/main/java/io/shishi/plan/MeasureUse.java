package io.shishi.plan;

import java.util.UUID;

/** A measure is used by an indicator of that task. */
record MeasureUse(UUID measureId, UUID taskId) {}
