package io.shishi.paper.rule;

/** What a report or a paper waits for, and so who is reminded. */
public enum Phase {
    /** The agency has not handed in its report. */
    REPORT_DUE,
    /** A report lies with the head of its agency. */
    SIGNATURE_LIES,
    /** A report lies with the office. */
    REVIEW_LIES,
    /** A report was returned, or is to be amended, and lies with its author. */
    RETURNED,
    /** The agency has not signed for a paper. */
    PAPER_UNSIGNED,
    /** The agency has not answered a paper. */
    PAPER_DUE,
    /** An answer lies with whoever issued the paper. */
    ANSWER_LIES,
    /** A request for more time lies with whoever issued the paper. */
    EXTENSION_LIES;

    /** Whether the agency is waited for, so that it can be late and climb the ladder. */
    public boolean isDuty() {
        return this == REPORT_DUE || this == RETURNED || this == PAPER_UNSIGNED || this == PAPER_DUE;
    }

    /** Whether it lies with the duty that asked, rather than with the agency. */
    public boolean isWithTheAsker() {
        return this == REVIEW_LIES || this == ANSWER_LIES || this == EXTENSION_LIES;
    }
}
