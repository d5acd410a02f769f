package io.shishi.evidence;

/** What a file lies with: a report, an agency's part of a paper, a check, a finding, or a proposed target. */
public enum EvidenceOf {
    REPORT,
    ADDRESSEE,
    CHECK,
    FINDING,
    PROPOSAL
}
