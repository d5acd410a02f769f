package io.shishi.paper;

import java.util.UUID;

/** For an agency's silence on a paper, a paper of a higher rung was issued. */
public record PaperEscalated(UUID paperId, UUID addresseeId, UUID orderId) {}
