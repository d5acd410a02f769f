package io.shishi.reader.check;

import io.shishi.plan.Aggregation;
import io.shishi.plan.Comparator;
import io.shishi.reader.draft.DraftIndicator;

/** What is counted for a promise, as a person would set it up: the unit, and how the figures add up. */
public final class MeasureDraft {

    private MeasureDraft() {}

    /** Whether a figure is entered for it; deliverables go by stages, and what is not decided yet has nothing to count. */
    public static boolean counts(DraftIndicator indicator) {
        return indicator.comparator() != Comparator.COMPLETE && indicator.comparator() != Comparator.PENDING;
    }

    /** As printed; where nothing is printed, the usual word for such a promise. */
    public static String unit(DraftIndicator indicator) {
        if (indicator.unit() != null && !indicator.unit().isBlank()) {
            return indicator.unit().strip();
        }
        return indicator.comparator() == Comparator.RECURRING ? "次" : "项";
    }

    /** Shares and standards stand at a level, what recurs is counted each time, everything else adds up over the year. */
    public static Aggregation aggregation(DraftIndicator indicator) {
        if (indicator.comparator() == Comparator.RECURRING) {
            return Aggregation.PER_PERIOD;
        }
        var unit = unit(indicator);
        var level = unit.contains("%")
                || unit.contains("‰")
                || unit.contains("/")
                || indicator.baseline() != null
                || indicator.comparator() == Comparator.ZERO
                || indicator.comparator() == Comparator.AT_MOST;
        return level ? Aggregation.LATEST : Aggregation.CUMULATIVE;
    }
}
