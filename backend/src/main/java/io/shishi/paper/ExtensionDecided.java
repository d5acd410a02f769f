package io.shishi.paper;

import java.util.UUID;

/** More time was granted or refused; granted, it is due at another time now. */
public record ExtensionDecided(UUID paperId, UUID addresseeId) {}
