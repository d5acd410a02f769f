package io.shishi.plan;

/** Whose promise a section is. */
public enum SectionLevel {
    PROVINCE,
    CITY,
    COUNTY,
    COMMITTEE,
    OTHER
}
