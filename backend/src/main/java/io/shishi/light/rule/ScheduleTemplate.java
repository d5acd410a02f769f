package io.shishi.light.rule;

import io.shishi.plan.Aggregation;
import io.shishi.plan.Comparator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** The usual shapes of a year's work; a schedule is drawn from one of them and may then be edited. */
public enum ScheduleTemplate {
    LINEAR("均匀推进：每个月完成一样多", "Even: the same share every month"),
    YEAR_END("集中在下半年：时间过半完成两成，过四分之三完成一半", "Late: a fifth at half time, half at three quarters"),
    S_CURVE("工程建设：开工和收尾慢，中间快", "Construction: slow at both ends, fast in between"),
    SCHOOL_YEAR("学校工程：8月底前完成，六成在暑假", "School works: done by the end of August, most of it in the summer holidays"),
    FARMING_SEASON("农时：2—5月一半，9—11月一半", "Farming seasons: half from February to May, half from September to November"),
    STEP("到期一次到位：到期日当天由0到100%，如标准调整", "All at once on the due date, as when a standard is raised"),
    STANDING("全年保持：每天都按100%要求", "Held all year: all of it expected on every day"),
    PERIODIC("按期重复：到期的每一次都应做到", "Recurring: every time that has come must have been kept"),
    MILESTONES("按节点：每个节点到期计入其权重", "By milestones: each counts its weight on its due date");

    private final Text explanation;

    ScheduleTemplate(String zh, String en) {
        this.explanation = new Text(zh, en);
    }

    public Text explanation() {
        return explanation;
    }

    /** The template that fits a promise when nobody chose one. */
    public static ScheduleTemplate usual(Promise promise) {
        return switch (promise.comparator()) {
            case COMPLETE -> MILESTONES;
            case RECURRING -> PERIODIC;
            case AT_MOST -> STANDING;
            case ZERO -> promise.standingZero() ? STANDING : LINEAR;
            case AT_LEAST, EQUAL -> raisesAStandard(promise) ? STEP : LINEAR;
            case PENDING -> LINEAR;
        };
    }

    private static boolean raisesAStandard(Promise promise) {
        return promise.comparator() == Comparator.AT_LEAST
                && promise.aggregation() == Aggregation.LATEST
                && promise.baseline() != null;
    }

    /** The points from the first day to the due date; every template ends with all of it. */
    public Schedule draw(LocalDate starts, LocalDate due, List<MilestoneFact> milestones) {
        var drawing = new ScheduleDrawing(starts, due);
        switch (this) {
            case LINEAR -> drawing.byMonth(month -> 1, time -> time);
            case YEAR_END -> drawing.byMonth(month -> 1, ScheduleTemplate::late);
            case S_CURVE -> drawing.byMonth(month -> 1, ScheduleTemplate::slowFastSlow);
            case SCHOOL_YEAR -> drawing.byMonth(ScheduleTemplate::schoolWeight, time -> time);
            case FARMING_SEASON -> drawing.byMonth(ScheduleTemplate::farmingWeight, time -> time);
            case STEP -> drawing.step(due, BigDecimal.ONE);
            case STANDING, PERIODIC -> drawing.step(starts, BigDecimal.ONE);
            case MILESTONES -> drawing.byMilestone(milestones);
        }
        return drawing.schedule();
    }

    /** A standard that comes into force on a day: nothing until the day before, all of it from then on. */
    public static Schedule inForceOn(LocalDate day, LocalDate starts, LocalDate due) {
        var drawing = new ScheduleDrawing(starts, due);
        drawing.step(day, BigDecimal.ONE);
        return drawing.schedule();
    }

    private static BigDecimal late(BigDecimal time) {
        var half = new BigDecimal("0.5");
        var threeQuarters = new BigDecimal("0.75");
        if (time.compareTo(half) <= 0) {
            return time.multiply(new BigDecimal("0.4"));
        }
        return time.compareTo(threeQuarters) <= 0
                ? time.subtract(half).multiply(new BigDecimal("1.2")).add(new BigDecimal("0.2"))
                : time.subtract(threeQuarters).multiply(BigDecimal.TWO).add(half);
    }

    private static BigDecimal slowFastSlow(BigDecimal time) {
        return time.multiply(time).multiply(BigDecimal.valueOf(3).subtract(BigDecimal.TWO.multiply(time)));
    }

    private static int schoolWeight(Month month) {
        return switch (month) {
            case MARCH, APRIL, MAY, JUNE -> 1;
            case JULY, AUGUST -> 3;
            default -> 0;
        };
    }

    private static int farmingWeight(Month month) {
        return switch (month) {
            case FEBRUARY, MARCH, APRIL, MAY -> 3;
            case SEPTEMBER, OCTOBER, NOVEMBER -> 4;
            default -> 0;
        };
    }
}
