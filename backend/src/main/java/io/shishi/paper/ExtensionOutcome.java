package io.shishi.paper;

/** What was decided about more time. */
public enum ExtensionOutcome {
    GRANTED,
    REFUSED
}
