package io.shishi.light.rule;

/** Why a light is what it is; the code behind its sentence. */
public enum Cause {
    TARGET_PENDING,
    MET,
    KEPT_TO_THE_END,
    WAITING_FOR_HIGHER_LEVEL,
    DUE_DATE_PAST,
    CEILING_BROKEN,
    NOT_ZERO,
    BEHIND,
    MILESTONE_LATE,
    PERIODS_MISSED,
    REPORT_MISSING,
    LAST_PERIOD_MISSED,
    ON_SCHEDULE,
    MILESTONES_IN_TIME,
    KEPT_SO_FAR,
    NOT_YET_DUE,
    /** The light of a whole, taken from its parts. */
    WORST_OF,
    NOTHING_TO_JUDGE
}
