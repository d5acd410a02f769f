package io.shishi.progress;

/** What somebody did with a report. */
public enum ReviewKind {
    SUBMISSION("submit"),
    RECALL("recall"),
    SIGNATURE("sign"),
    RETURN("return"),
    ACCEPTANCE("accept"),
    AMENDMENT("amend");

    private final String verb;

    ReviewKind(String verb) {
        this.verb = verb;
    }

    /** How the record calls it. */
    String verb() {
        return verb;
    }
}
