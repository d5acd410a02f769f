package io.shishi.paper;

import java.util.UUID;

/** An agency answered a paper; it waits to be judged. */
public record PaperAnswered(UUID paperId, UUID addresseeId) {}
