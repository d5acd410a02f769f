package io.shishi.paper;

import java.util.UUID;

/** An answer was not good enough; a better one is due anew. */
public record AnswerReturned(UUID paperId, UUID addresseeId) {}
