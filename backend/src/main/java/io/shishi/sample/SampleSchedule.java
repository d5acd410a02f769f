package io.shishi.sample;

import io.shishi.plan.SchedulePoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Dated points from percentages at the ends of months. */
final class SampleSchedule {

    private static final int ALL = 100;

    private SampleSchedule() {}

    /** Up to the month in which it is due, which then asks for all of it. */
    static List<SchedulePoint> points(List<Integer> shares, SampleYear year, int due) {
        var points = new TreeMap<LocalDate, Integer>();
        points.put(year.startsOn(), 0);
        for (var month = 1; month <= due && points.lastEntry().getValue() < ALL; month++) {
            var before = points.lastEntry().getValue();
            var share = month == due ? ALL : shares.get(month - 1);
            if (share - before == ALL) {
                points.put(year.lastDay(month).minusDays(1), before);
            }
            points.put(year.lastDay(month), share);
        }
        return points.entrySet().stream()
                .map(point -> new SchedulePoint(point.getKey(), BigDecimal.valueOf(point.getValue(), 2)))
                .toList();
    }
}
