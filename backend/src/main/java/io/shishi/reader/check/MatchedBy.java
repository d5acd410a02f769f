package io.shishi.reader.check;

/** What an agency's name was recognized by. */
public enum MatchedBy {
    NAME,
    SHORT_NAME,
    ALIAS,
    GROUP,
    LIKENESS,
    /** A person chose it. */
    CHOSEN,
    NONE
}
