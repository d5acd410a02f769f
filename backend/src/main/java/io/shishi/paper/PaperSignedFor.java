package io.shishi.paper;

import java.util.UUID;

/** An agency signed for a paper. */
public record PaperSignedFor(UUID paperId, UUID addresseeId) {}
