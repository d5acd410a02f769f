package io.shishi.agency;

import java.util.UUID;

/** An agency takes no part in anything new. Whoever still depends on it may object by throwing, which undoes it. */
public record AgencyRetired(UUID agencyId) {}
