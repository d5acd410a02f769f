package io.shishi.paper;

/** A matter ("report:" or "paper:" and its id) moved on: what people were told of it and have not read retires. */
public record Settled(String matter) {}
