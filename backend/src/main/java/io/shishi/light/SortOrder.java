package io.shishi.light;

/** Which way a list is sorted. */
public enum SortOrder {
    ASC,
    DESC
}
