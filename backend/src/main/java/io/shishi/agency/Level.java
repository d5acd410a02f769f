package io.shishi.agency;

/** Where a jurisdiction stands. A district, or a city at county level, is a {@code COUNTY}. */
public enum Level {
    PROVINCE,
    CITY,
    COUNTY
}
