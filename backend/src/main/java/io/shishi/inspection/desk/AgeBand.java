package io.shishi.inspection.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long something has been going on. */
@Schema(name = "DeskAge")
public enum AgeBand {
    WEEK,
    MONTH,
    OLDER;

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;

    static AgeBand of(long days) {
        return days <= DAYS_OF_WEEK ? WEEK : days <= DAYS_OF_MONTH ? MONTH : OLDER;
    }
}
