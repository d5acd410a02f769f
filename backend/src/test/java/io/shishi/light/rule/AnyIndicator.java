package io.shishi.light.rule;

import io.shishi.plan.Aggregation;
import io.shishi.plan.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An indicator with a number, its rules and a day, all by chance. */
final class AnyIndicator {

    private static final String[] SIGNS = {">=", "=", "<=", "zero", "recurring"};
    private static final String[] DUE = {"2026-12-31", "2026-06-30", "2026-09-15", "2026-11-10"};

    private final Random random;
    private final IndicatorFacts facts;
    private final LightRules rules;
    private final LocalDate today;
    private final int round;

    AnyIndicator(Random random) {
        this.random = random;
        var indicator = SomeIndicator.of(SIGNS[random.nextInt(SIGNS.length)])
                .target(number().toString())
                .dueOn(DUE[random.nextInt(DUE.length)])
                .aggregation(Aggregation.values()[random.nextInt(3)]);
        if (random.nextBoolean()) {
            indicator.baseline(number().toString());
        }
        if (random.nextInt(4) == 0) {
            indicator.strict();
        }
        if (random.nextInt(5) == 0) {
            indicator.exact();
        }
        if (random.nextInt(3) > 0) {
            indicator.every(Period.values()[random.nextInt(Period.values().length)]);
        }
        if (random.nextInt(3) > 0) {
            indicator.expecting(BigDecimal.valueOf(random.nextInt(10001), 4).toString(), 1 + random.nextInt(11));
        }
        this.round = 1 + random.nextInt(12);
        var running = BigDecimal.ZERO;
        for (int month = 1; month < round; month++) {
            if (random.nextInt(3) > 0) {
                running = running.add(number().divide(BigDecimal.valueOf(8), 4, RoundingMode.HALF_UP));
                indicator.figure(month, running);
            }
        }
        this.facts = indicator.facts();
        var green = BigDecimal.valueOf(random.nextInt(300), 1);
        this.rules = new LightRules(
                1,
                green,
                green.add(BigDecimal.valueOf(1 + random.nextInt(500), 1)),
                random.nextInt(30),
                random.nextBoolean(),
                LightRules.usualWords());
        this.today = SomeIndicator.STARTS.plusMonths(round).plusDays(random.nextInt(12));
    }

    private BigDecimal number() {
        return switch (random.nextInt(4)) {
            case 0 -> BigDecimal.valueOf(1 + random.nextInt(12));
            case 1 -> BigDecimal.valueOf(1 + random.nextInt(10000));
            case 2 -> BigDecimal.valueOf(1 + random.nextInt(1000000), 4);
            default -> BigDecimal.valueOf(1 + random.nextInt(1000), 1);
        };
    }

    /** Values all over the place, and those on both sides of every edge. */
    List<BigDecimal> values(List<Cutoff> cutoffs) {
        var values = new ArrayList<>(rising());
        for (var cutoff : cutoffs) {
            if (cutoff.to() != null) {
                values.add(cutoff.to());
                values.add(cutoff.to().subtract(BigDecimal.valueOf(1, 4)));
                values.add(cutoff.to().add(BigDecimal.valueOf(1, 4)));
            }
        }
        return values.stream().filter(value -> value.signum() >= 0).toList();
    }

    /** From nothing to twice the target or baseline. */
    List<BigDecimal> rising() {
        var most = facts.promise()
                .target()
                .max(
                        facts.promise().baseline() == null
                                ? BigDecimal.ZERO
                                : facts.promise().baseline());
        var values = new ArrayList<BigDecimal>();
        for (int i = 0; i <= 40; i++) {
            values.add(most.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(20), 4, RoundingMode.HALF_UP));
        }
        return values;
    }

    boolean moreIsBetter() {
        return switch (facts.promise().comparator()) {
            case AT_MOST, ZERO -> false;
            case EQUAL -> Span.of(facts.promise()).rising();
            default -> true;
        };
    }

    IndicatorFacts facts() {
        return facts;
    }

    LightRules rules() {
        return rules;
    }

    LocalDate today() {
        return today;
    }

    int round() {
        return round;
    }

    @Override
    public String toString() {
        return facts + " under " + rules + " on " + today;
    }
}
