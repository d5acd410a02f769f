package io.shishi.inspection.rule;

/**
 * An item that was drawn, with the key by which it was.
 *
 * @param chance of its key lying below the smallest of its stratum that was not drawn: what its answer counts for is one
 *     over this; 1 where the whole stratum was drawn
 */
public record Selected(String id, String stratum, double key, double chance) {}
