package io.shishi.paper;

import java.util.UUID;

/** An agency asks for more time. */
public record ExtensionAsked(UUID paperId, UUID addresseeId) {}
