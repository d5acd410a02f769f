package io.shishi.agency;

import java.util.UUID;

/** All that hung on one person hangs on another. */
public record HandedOver(UUID jurisdictionId, UUID handoverId, PersonRef from, PersonRef to, int items) {}
