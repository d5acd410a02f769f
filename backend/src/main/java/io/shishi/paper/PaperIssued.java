package io.shishi.paper;

import java.util.UUID;

/** A paper was issued; each of its addressees is to sign for it and to answer. */
public record PaperIssued(UUID paperId) {}
