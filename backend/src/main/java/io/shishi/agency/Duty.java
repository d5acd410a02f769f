package io.shishi.agency;

/** What a member does for an agency: enter reports, or sign them. */
public enum Duty {
    CONTACT,
    SIGNER
}
