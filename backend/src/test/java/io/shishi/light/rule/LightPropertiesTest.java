package io.shishi.light.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.plan.Comparator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every indicator, tried on thousands of them; the seeds are fixed, so a failure comes again. */
class LightPropertiesTest {

    private static final int TRIES = 3000;

    @Test
    void every_value_gives_the_light_of_the_range_it_falls_into() {
        var random = new Random(20260701);
        for (int i = 0; i < TRIES; i++) {
            var some = new AnyIndicator(random);
            int round = some.round();
            var cutoffs = Cutoffs.of(some.facts(), some.rules(), round, some.today());
            for (var value : some.values(cutoffs)) {
                var light = IndicatorLight.of(some.facts().with(round, value), some.rules(), some.today());
                var ranges = cutoffs.stream().filter(it -> it.holds(value)).toList();

                assertEquals(1, ranges.size(), () -> value + " in " + cutoffs);
                assertEquals(
                        ranges.getFirst().status(), light.status(), () -> value + " in " + cutoffs + " of " + some);
            }
        }
    }

    @Test
    void ranges_follow_each_other_without_a_hole_and_never_repeat_a_light() {
        var random = new Random(20260702);
        for (int i = 0; i < TRIES; i++) {
            var some = new AnyIndicator(random);
            var cutoffs = Cutoffs.of(some.facts(), some.rules(), some.round(), some.today());
            for (int n = 1; n < cutoffs.size(); n++) {
                assertEquals(cutoffs.get(n - 1).to(), cutoffs.get(n).from());
                assertFalse(cutoffs.get(n - 1).status() == cutoffs.get(n).status());
            }
            assertTrue(cutoffs.getFirst().from() == null && cutoffs.getLast().to() == null);
        }
    }

    @Test
    void more_progress_never_gives_a_worse_light() {
        var random = new Random(20260703);
        for (int i = 0; i < TRIES; i++) {
            var some = new AnyIndicator(random);
            if (some.facts().promise().exact()) {
                continue;
            }
            boolean lessIsBetter = !some.moreIsBetter();
            LightStatus before = null;
            for (var value : some.rising()) {
                var now = IndicatorLight.of(some.facts().with(some.round(), value), some.rules(), some.today())
                        .status();
                if (before != null) {
                    var better = lessIsBetter ? before : now;
                    var worse = lessIsBetter ? now : before;
                    assertFalse(better.worseThan(worse), () -> value + " of " + some);
                }
                before = now;
            }
        }
    }

    @Test
    void a_lost_report_never_gives_a_better_light() {
        var random = new Random(20260704);
        for (int i = 0; i < TRIES; i++) {
            var some = new AnyIndicator(random);
            var facts = some.facts();
            var lost = facts.rounds().stream()
                    .map(it -> it.value() == null && it.due(some.today())
                            ? new RoundFact(it.ordinal(), it.from(), it.to(), it.dueOn(), false, null)
                            : it)
                    .toList();
            var silent = new IndicatorFacts(
                    facts.name(),
                    facts.weight(),
                    facts.promise(),
                    facts.starts(),
                    facts.schedule(),
                    facts.milestones(),
                    lost,
                    null,
                    null);
            var told = IndicatorLight.of(facts, some.rules(), some.today()).status();
            var untold = IndicatorLight.of(silent, some.rules(), some.today()).status();

            assertFalse(told.worseThan(untold), () -> told + " became " + untold + " for " + some);
        }
    }

    @Test
    void doing_what_turns_it_green_turns_it_green() {
        var random = new Random(20260705);
        int seen = 0;
        for (int i = 0; i < TRIES; i++) {
            var some = new AnyIndicator(random);
            var judgement = Judgement.of(some.facts(), some.rules(), some.today());
            if (judgement.cause() != Cause.BEHIND || some.facts().promise().sums()) {
                continue;
            }
            var next = some.facts().nextAfter(judgement.position().day());
            if (next.isEmpty()) {
                continue;
            }
            seen++;
            var needed = new ToGreen(some.facts(), some.rules(), judgement, some.today()).needed();
            var then = IndicatorLight.of(some.facts().with(next.get().ordinal(), needed), some.rules(), some.today());

            assertTrue(
                    List.of(LightStatus.GREEN, LightStatus.DONE).contains(then.status()),
                    () -> needed + " gives " + then + " for " + some);
        }
        assertTrue(seen > 100, "only " + seen + " were behind");
    }

    @Test
    void every_light_explains_itself_and_its_numbers_agree() {
        var random = new Random(20260706);
        for (int i = 0; i < TRIES; i++) {
            var some = new AnyIndicator(random);
            var light = IndicatorLight.of(some.facts(), some.rules(), some.today());

            assertNotNull(light.sentence());
            assertFalse(light.sentence().zh().contains("null")
                    || light.sentence().en().contains("null"));
            assertTrue(light.progress().signum() >= 0 && light.progress().compareTo(BigDecimal.ONE) <= 0);
            assertEquals(0, light.expected().subtract(light.reported()).compareTo(light.gap()));
            if (light.cause() == Cause.BEHIND) {
                assertEquals(
                        light.status() == LightStatus.RED,
                        light.gap().compareTo(some.rules().yellowGap()) > 0,
                        light.sentence().zh());
            }
        }
    }

    @Test
    void the_same_day_a_year_later_is_never_better_when_nothing_came_in() {
        var random = new Random(20260707);
        for (int i = 0; i < TRIES; i++) {
            var some = new AnyIndicator(random);
            if (some.facts().promise().standing() || some.facts().promise().comparator() == Comparator.RECURRING) {
                continue;
            }
            var now =
                    IndicatorLight.of(some.facts(), some.rules(), some.today()).status();
            var later = IndicatorLight.of(some.facts(), some.rules(), LocalDate.of(2028, 2, 29))
                    .status();

            assertFalse(now.worseThan(later), () -> now + " became " + later + " for " + some);
        }
    }
}
