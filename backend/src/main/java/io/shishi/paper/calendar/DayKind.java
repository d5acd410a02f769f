package io.shishi.paper.calendar;

/** How a day differs from its place in the week: a holiday, or a weekend day on which people work. */
public enum DayKind {
    HOLIDAY,
    WORKDAY
}
