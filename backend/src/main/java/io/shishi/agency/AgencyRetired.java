package io.shishi.agency;

import java.util.UUID;

/** An agency takes no part in anything new. */
public record AgencyRetired(UUID agencyId) {}
