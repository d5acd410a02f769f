package io.shishi.progress;

import java.util.UUID;

/** A round may be reported from now on; its reports have been made. */
public record RoundOpened(UUID planId, UUID roundId) {}
