package io.shishi.paper.clock;

import io.shishi.paper.rule.Waiting;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A report, or an agency's part of a paper, as its state is now: what it waits for is read from it, never stored beside. */
interface Matter {

    UUID jurisdictionId();

    UUID planId();

    UUID roundId();

    UUID agencyId();

    UUID reportId();

    UUID addresseeId();

    UUID paperId();

    /** What it is called in a list. */
    String title();

    String agency();

    /** Whoever wrote last in it; null while nobody has. */
    String author();

    /** Whether it is for the head of the agency rather than for its contact. */
    boolean isForHead();

    /** The role of whoever asked for it. */
    String asker();

    /** Whether it waits for a higher level, which is not the agency's fault. */
    boolean blocked();

    /** Whether an order about it is open, which asks for the same. */
    boolean ordered();

    /** The noun of its page. */
    default String pageKind() {
        return reportId() != null ? "report" : "paper";
    }

    default UUID pageId() {
        return reportId() != null ? reportId() : paperId();
    }

    /** The noun of the page where several of a bundle are. */
    default String wholeKind() {
        return roundId() != null ? "round" : "paper";
    }

    default UUID wholeId() {
        return roundId() != null ? roundId() : paperId();
    }

    /**
     * What it waits for; nothing when it is done or no longer asked for.
     *
     * @param begunAt when its clock was made
     */
    Optional<Waiting> waiting(Instant begunAt);

    default UUID id() {
        return reportId() != null ? reportId() : addresseeId();
    }
}
