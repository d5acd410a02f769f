package io.shishi.inspection.check;

/** Whether a point of a check list is as it should be. */
public enum PointAnswer {
    YES,
    NO,
    UNKNOWN
}
