package io.shishi.closure;

/** What can be done with an application. */
public enum StepKind {
    APPLICATION("apply"),
    SIGNATURE("sign"),
    ACCEPTANCE("accept"),
    CHECK("order-check"),
    APPROVAL("approve"),
    STRIKE_OFF("strike-off"),
    REJECTION("reject"),
    VOID("void"),
    REOPENING("reopen");

    private final String verb;

    StepKind(String verb) {
        this.verb = verb;
    }

    String verb() {
        return verb;
    }

    /** Whether whoever did it has let the application pass, and so decides nothing else about it. */
    boolean lets() {
        return this == APPLICATION || this == SIGNATURE || this == ACCEPTANCE || this == APPROVAL;
    }
}
