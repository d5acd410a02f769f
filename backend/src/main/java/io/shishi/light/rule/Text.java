package io.shishi.light.rule;

/** The same said in Chinese and in English. */
public record Text(String zh, String en) {}
