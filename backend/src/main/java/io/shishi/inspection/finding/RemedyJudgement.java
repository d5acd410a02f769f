package io.shishi.inspection.finding;

/** What somebody else than the finder says of a remedy. */
public enum RemedyJudgement {
    REMEDIED,
    RETURNED
}
