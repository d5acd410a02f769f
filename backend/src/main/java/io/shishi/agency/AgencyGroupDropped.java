package io.shishi.agency;

import java.util.UUID;

/** A group is going: whoever still names it may object by throwing, which undoes it. */
public record AgencyGroupDropped(UUID groupId) {}
