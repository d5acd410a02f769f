package io.shishi.light;

import java.util.UUID;

/** The lights of a plan are no longer what they were worked out from. */
record LightsStale(UUID planId) {}
