package io.shishi.paper;

/** By what papers are listed: the newest first, or what is due next. */
public enum PaperSort {
    issuedAt,

    dueAt
}
