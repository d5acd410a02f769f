package io.shishi.progress;

/** Why something is late, as data. */
public enum DelayReason {
    OURS,
    HIGHER_LEVEL,
    SEASON,
    LAND_TENDER,
    FUNDS,
    WEATHER,
    PARTNER,
    OTHER
}
