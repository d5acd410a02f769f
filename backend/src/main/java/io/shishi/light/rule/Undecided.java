package io.shishi.light.rule;

import java.time.LocalDate;

/** A target that somebody else has still to set: who, and since when it is waited for. */
public record Undecided(String decider, LocalDate since) {}
