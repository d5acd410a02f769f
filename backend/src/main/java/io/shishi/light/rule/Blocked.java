package io.shishi.light.rule;

/** An accepted delay reason that waits for a higher level: which one, and what is asked of it. */
public record Blocked(Text level, String ask) {}
