package io.shishi.light.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 节点: a stage of a deliverable, its weight, the day it is due and the day it was done. */
public record MilestoneFact(String name, BigDecimal weight, LocalDate dueOn, LocalDate doneOn) {

    public MilestoneFact {
        weight = weight == null || weight.signum() <= 0 ? BigDecimal.ONE : weight;
    }

    boolean done(LocalDate today) {
        return doneOn != null && !doneOn.isAfter(today);
    }

    boolean late(LocalDate today) {
        return daysLate(today) > 0;
    }

    /** Whole days since it was due; none while there is time, and none any more once it is done. */
    long daysLate(LocalDate today) {
        return done(today) || !today.isAfter(dueOn) ? 0 : ChronoUnit.DAYS.between(dueOn, today);
    }
}
