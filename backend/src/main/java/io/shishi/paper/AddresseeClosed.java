package io.shishi.paper;

import java.util.UUID;

/** Nothing is asked of an agency by a paper any more: closed, settled or cancelled. */
public record AddresseeClosed(UUID paperId, UUID addresseeId) {}
