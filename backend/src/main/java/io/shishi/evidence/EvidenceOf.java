package io.shishi.evidence;

/** What a file lies with: a report, or an agency's part of a paper. */
public enum EvidenceOf {
    REPORT,
    ADDRESSEE
}
