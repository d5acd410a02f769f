package io.shishi.integration.notice;

/** When a person's notices go out by mail. */
public enum MailChoice {
    /** One mail a day at a time of the person's choice. */
    DIGEST,
    /** As they come. */
    AT_ONCE,
    NEVER
}
