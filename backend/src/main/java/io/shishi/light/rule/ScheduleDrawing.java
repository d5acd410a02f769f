package io.shishi.light.rule;

import io.shishi.plan.SchedulePoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** A schedule while it is being drawn: from nothing on the first day to all of it on the due date, one point a day. */
final class ScheduleDrawing {

    /** Shares are drawn to a hundredth of a percent point, so that a person can edit them. */
    private static final int DIGITS = 4;

    private final LocalDate starts;
    private final LocalDate due;
    private final TreeMap<LocalDate, BigDecimal> shares = new TreeMap<>();

    ScheduleDrawing(LocalDate starts, LocalDate due) {
        this.starts = starts;
        this.due = due.isBefore(starts) ? starts : due;
        shares.put(starts, BigDecimal.ZERO);
    }

    Schedule schedule() {
        shares.put(due, BigDecimal.ONE);
        return new Schedule(shares.headMap(due, true).entrySet().stream()
                .map(point -> new SchedulePoint(point.getKey(), Share.plain(point.getValue())))
                .toList());
    }

    /** Flat until the day before, so that nothing is expected early. */
    void step(LocalDate day, BigDecimal share) {
        var on = day.isBefore(starts) ? starts : day;
        if (on.isAfter(starts)) {
            shares.putIfAbsent(on.minusDays(1), shares.lowerEntry(on).getValue());
        }
        shares.put(on, share);
    }

    void byMilestone(List<MilestoneFact> milestones) {
        var whole = Deliverable.weight(milestones);
        milestones.stream().map(MilestoneFact::dueOn).distinct().sorted().forEach(day -> {
            var reached = Deliverable.weight(milestones.stream()
                    .filter(milestone -> !milestone.dueOn().isAfter(day))
                    .toList());
            step(day, reached.divide(whole, DIGITS, RoundingMode.HALF_UP));
        });
        step(due, BigDecimal.ONE);
    }

    /** A point at the end of each month; a month that is only partly inside counts for its days. */
    void byMonth(ToIntFunction<Month> weight, UnaryOperator<BigDecimal> shape) {
        var sum = BigDecimal.ZERO;
        var reached = new TreeMap<LocalDate, BigDecimal>();
        for (var month = YearMonth.from(starts); !month.isAfter(YearMonth.from(due)); month = month.plusMonths(1)) {
            sum = sum.add(partOf(month).multiply(BigDecimal.valueOf(weight.applyAsInt(month.getMonth()))));
            reached.put(earlier(month.atEndOfMonth(), due), sum);
        }
        if (sum.signum() == 0) {
            byMonth(month -> 1, shape);
            return;
        }
        var whole = sum;
        reached.forEach((day, part) -> shares.put(
                day,
                shape.apply(part.divide(whole, Share.SCALE, RoundingMode.HALF_UP))
                        .setScale(DIGITS, RoundingMode.HALF_UP)));
    }

    private BigDecimal partOf(YearMonth month) {
        var first = month.atDay(1).isBefore(starts) ? starts : month.atDay(1);
        var last = earlier(month.atEndOfMonth(), due);
        return BigDecimal.valueOf(last.getDayOfMonth() - first.getDayOfMonth() + 1L)
                .divide(BigDecimal.valueOf(month.lengthOfMonth()), Share.SCALE, RoundingMode.HALF_UP);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
