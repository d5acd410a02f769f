package io.shishi.plan;

/** What takes part in a task: one agency, or a group that stands for several. */
public enum PartyKind {
    AGENCY,
    GROUP
}
