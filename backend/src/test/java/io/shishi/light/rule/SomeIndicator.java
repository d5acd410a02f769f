package io.shishi.light.rule;

import io.shishi.plan.Aggregation;
import io.shishi.plan.Comparator;
import io.shishi.plan.Period;
import io.shishi.plan.SchedulePoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** An indicator of a plan for 2026 with a round for each month, due on the 5th of the next; even progress unless drawn. */
final class SomeIndicator {

    static final LocalDate STARTS = LocalDate.of(2026, 1, 1);
    static final LocalDate ENDS = LocalDate.of(2026, 12, 31);

    private final Comparator comparator;
    private Aggregation aggregation = Aggregation.CUMULATIVE;
    private BigDecimal baseline;
    private BigDecimal target;
    private boolean exact;
    private boolean strict;
    private String unit = "人";
    private Period period;
    private LocalDate dueOn = ENDS;
    private Schedule schedule;
    private final List<MilestoneFact> milestones = new ArrayList<>();
    private final BigDecimal[] figures = new BigDecimal[12];
    private final boolean[] handedIn = new boolean[12];
    private Blocked blocked;
    private Undecided undecided;

    private SomeIndicator(Comparator comparator) {
        this.comparator = comparator;
        java.util.Arrays.fill(handedIn, true);
    }

    static SomeIndicator of(String sign) {
        return new SomeIndicator(Comparator.fromString(sign));
    }

    SomeIndicator target(String target) {
        this.target = new BigDecimal(target);
        return this;
    }

    SomeIndicator baseline(String baseline) {
        this.baseline = new BigDecimal(baseline);
        return this;
    }

    SomeIndicator aggregation(Aggregation aggregation) {
        this.aggregation = aggregation;
        return this;
    }

    SomeIndicator exact() {
        this.exact = true;
        return this;
    }

    SomeIndicator strict() {
        this.strict = true;
        return this;
    }

    SomeIndicator unit(String unit) {
        this.unit = unit;
        return this;
    }

    SomeIndicator every(Period period) {
        this.period = period;
        return this;
    }

    SomeIndicator dueOn(String day) {
        this.dueOn = LocalDate.parse(day);
        return this;
    }

    /** Nothing on the first day, this share at the end of the month, all of it in the end. */
    SomeIndicator expecting(String share, int month) {
        this.schedule = new Schedule(List.of(
                new SchedulePoint(STARTS, BigDecimal.ZERO),
                new SchedulePoint(YearMonth.of(2026, month).atEndOfMonth(), new BigDecimal(share)),
                new SchedulePoint(ENDS, BigDecimal.ONE)));
        return this;
    }

    SomeIndicator schedule(Schedule schedule) {
        this.schedule = schedule;
        return this;
    }

    SomeIndicator milestone(String name, String weight, String dueOn, String doneOn) {
        milestones.add(new MilestoneFact(
                name, new BigDecimal(weight), LocalDate.parse(dueOn), doneOn == null ? null : LocalDate.parse(doneOn)));
        return this;
    }

    SomeIndicator figure(int month, String value) {
        figures[month - 1] = value == null ? null : new BigDecimal(value);
        return this;
    }

    SomeIndicator figure(int month, BigDecimal value) {
        figures[month - 1] = value;
        return this;
    }

    SomeIndicator missing(int month) {
        handedIn[month - 1] = false;
        figures[month - 1] = null;
        return this;
    }

    SomeIndicator blocked(String ask) {
        this.blocked = new Blocked(new Text("省级", "province"), ask);
        return this;
    }

    SomeIndicator undecided(String decider, String since) {
        this.undecided = new Undecided(decider, LocalDate.parse(since));
        return this;
    }

    IndicatorFacts facts() {
        var promise = new Promise(comparator, aggregation, baseline, target, exact, strict, unit, period, dueOn);
        var rounds = new ArrayList<RoundFact>();
        for (int month = 1; month <= 12; month++) {
            var at = YearMonth.of(2026, month);
            rounds.add(new RoundFact(
                    month,
                    at.atDay(1),
                    at.atEndOfMonth(),
                    at.plusMonths(1).atDay(5),
                    handedIn[month - 1],
                    figures[month - 1]));
        }
        return new IndicatorFacts(
                "新增城镇就业", BigDecimal.ONE, promise, STARTS, schedule, milestones, rounds, blocked, undecided);
    }

    LightResult on(String day) {
        return IndicatorLight.of(facts(), LightRules.usual(), LocalDate.parse(day));
    }
}
