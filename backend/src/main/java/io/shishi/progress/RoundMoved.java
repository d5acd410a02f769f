package io.shishi.progress;

import java.util.UUID;

/** The office moved the window of a round. */
public record RoundMoved(UUID planId, UUID roundId) {}
