package io.shishi.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Who must decide a target, and for how many days that has been waited for. */
public record PendingView(@NotNull String decider, @NotNull LocalDate since, @NotNull long days) {

    public static PendingView of(Indicator indicator, LocalDate today) {
        return indicator.comparator != Comparator.PENDING
                ? null
                : new PendingView(
                        indicator.pendingDecider,
                        indicator.pendingSince,
                        Math.max(0, ChronoUnit.DAYS.between(indicator.pendingSince, today)));
    }
}
