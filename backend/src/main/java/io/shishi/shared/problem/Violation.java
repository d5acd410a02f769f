package io.shishi.shared.problem;

/** A field as the caller wrote it, and what would be right. */
public record Violation(String field, String message) {}
