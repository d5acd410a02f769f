package io.shishi.light.rule;

import io.shishi.plan.SchedulePoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** 序时: the expected progress of a promise as dated points, with straight lines between them. */
public record Schedule(List<SchedulePoint> points) {

    public Schedule {
        points = List.copyOf(points);
    }

    /** What should have been reached by the end of a day: nothing before the first point, the last share after the last. */
    public Share expected(LocalDate day) {
        if (points.isEmpty() || day.isBefore(points.getFirst().on())) {
            return Share.NONE;
        }
        for (int i = 1; i < points.size(); i++) {
            if (day.isBefore(points.get(i).on())) {
                return between(points.get(i - 1), points.get(i), day);
            }
        }
        return new Share(points.getLast().share(), BigDecimal.ONE);
    }

    private static Share between(SchedulePoint before, SchedulePoint after, LocalDate day) {
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.on(), after.on()));
        var gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.on(), day));
        var rise = after.share().subtract(before.share());
        return new Share(before.share().multiply(days).add(rise.multiply(gone)), days);
    }
}
