package io.shishi.evidence;

/** What a file lies with: a report, an agency's part of a paper, a check, or a finding. */
public enum EvidenceOf {
    REPORT,
    ADDRESSEE,
    CHECK,
    FINDING
}
