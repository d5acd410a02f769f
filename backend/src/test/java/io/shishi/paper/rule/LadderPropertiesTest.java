package io.shishi.paper.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.paper.Rung;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every wait under every rule, tried on thousands of them; the seeds are fixed, so a failure comes again. */
class LadderPropertiesTest {

    private static final int TRIES = 2000;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** Some rules, some calendar, and something that is waited for under them. */
    private record Some(Waiting waiting, DispatchRules rules, WorkingDays days) {

        static Some of(Random random) {
            return new Some(waiting(random), rules(random), days(random));
        }

        Ladder ladder() {
            return new Ladder(waiting, rules, days);
        }

        Instant end() {
            return Calendar.startOf(FIRST.plusDays(500));
        }

        private static WorkingDays days(Random random) {
            Set<LocalDate> holidays = some(random, 30);
            var makeUp = some(random, 20);
            makeUp.removeAll(holidays);
            return new WorkingDays(holidays, makeUp);
        }

        private static Set<LocalDate> some(Random random, int count) {
            return IntStream.range(0, count)
                    .mapToObj(i -> FIRST.plusDays(random.nextInt(365)))
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private static DispatchRules rules(Random random) {
            var orange = random.nextInt(8);
            return new DispatchRules(
                    1,
                    numbers(random, 1),
                    random.nextBoolean(),
                    random.nextInt(5),
                    random.nextInt(5),
                    random.nextInt(5),
                    random.nextInt(5),
                    random.nextInt(5),
                    1 + random.nextInt(5),
                    Map.of(),
                    numbers(random, 0),
                    random.nextInt(5),
                    orange,
                    random.nextBoolean() ? 0 : orange + 1 + random.nextInt(8),
                    RungDeed.values()[random.nextInt(2)],
                    RungDeed.values()[random.nextInt(2)],
                    LightDeed.PROPOSE,
                    LightDeed.PROPOSE);
        }

        private static List<Integer> numbers(Random random, int least) {
            return IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> least + random.nextInt(10))
                    .toList();
        }

        private static Waiting waiting(Random random) {
            var phase = Phase.values()[random.nextInt(Phase.values().length)];
            var since = Calendar.startOf(FIRST.plusDays(random.nextInt(100))).plusSeconds(random.nextInt(86_400));
            if (!phase.isDuty()) {
                return Waiting.lying(phase, since);
            }
            var due = since.plus(Duration.ofHours(random.nextInt(40 * 24) - 5 * 24));
            return new Waiting(
                    phase,
                    since,
                    since.plus(Duration.ofHours(random.nextInt(10 * 24))),
                    due,
                    random.nextBoolean() ? null : due.plus(Duration.ofHours(random.nextInt(30 * 24))),
                    Rung.values()[random.nextInt(3)]);
        }
    }

    private static Stream<Some> some() {
        var random = new Random(20261122);
        return Stream.generate(() -> Some.of(random)).limit(TRIES);
    }

    @Test
    void every_step_stands_once_on_a_working_morning_in_order_and_within_the_wait() {
        some().forEach(it -> {
            var steps = it.ladder().between(Instant.MIN, it.end());
            assertEquals(steps.size(), steps.stream().map(Step::code).distinct().count(), it::toString);
            assertEquals(steps, steps.stream().sorted(Step.ORDER).toList());
            for (var step : steps) {
                var at = step.at().atZone(Calendar.ZONE);
                assertEquals(LocalTime.of(8, 30), at.toLocalTime());
                assertTrue(it.days().isWorking(at.toLocalDate()), it::toString);
                assertTrue(step.at().isAfter(it.waiting().since()));
                assertFalse(it.waiting().until() != null
                        && step.at().isAfter(it.waiting().until()));
            }
        });
    }

    @Test
    void nobody_is_reminded_twice_at_the_same_time() {
        some().forEach(it -> {
            var reminders = it.ladder().between(Instant.MIN, it.end()).stream()
                    .filter(step -> !step.isRung())
                    .toList();
            assertEquals(
                    reminders.size(),
                    reminders.stream().map(Step::at).distinct().count(),
                    it::toString);
        });
    }

    /** However often somebody looks, the steps found are the same; and going from one to the next finds each of them. */
    @Test
    void looking_often_or_seldom_finds_the_same_steps() {
        var random = new Random(7);
        some().forEach(it -> {
            var ladder = it.ladder();
            var all = ladder.between(it.waiting().since(), it.end());
            var found = new ArrayList<Step>();
            var at = it.waiting().since();
            while (at.isBefore(it.end())) {
                var next = at.plus(Duration.ofHours(1 + random.nextInt(700)));
                var upTo = next.isAfter(it.end()) ? it.end() : next;
                found.addAll(ladder.between(at, upTo));
                at = upTo;
            }
            assertEquals(all, found, it::toString);

            var walked = new ArrayList<Step>();
            var step = ladder.next(it.waiting().since());
            while (step.isPresent() && !step.get().at().isAfter(it.end())) {
                var now = step.get().at();
                walked.addAll(ladder.between(now.minusSeconds(1), now));
                step = ladder.next(now);
            }
            assertEquals(all, walked, it::toString);
        });
    }

    /** A clock that ticks every minute sends every step; one that was down sends one reminder and hides no rung. */
    @Test
    void what_was_missed_becomes_the_newest_one() {
        var random = new Random(11);
        some().forEach(it -> {
            var ladder = it.ladder();
            var from = it.waiting().since().plus(Duration.ofHours(random.nextInt(900)));
            var now = from.plus(Duration.ofHours(random.nextInt(900)));
            if (it.waiting().until() != null && now.isAfter(it.waiting().until())) {
                assertEquals(List.of(), ladder.due(from, now));
                return;
            }
            var missed = ladder.between(from, now);
            var due = ladder.due(from, now);
            assertTrue(missed.containsAll(due));
            assertTrue(due.stream().filter(step -> !step.isRung()).count() <= 1);
            assertEquals(missed.isEmpty(), due.isEmpty(), it::toString);
            missed.stream()
                    .filter(step -> !step.isRung())
                    .reduce((one, other) -> other)
                    .ifPresent(newest -> assertTrue(due.contains(newest)));
            missed.stream()
                    .filter(Step::isRung)
                    .reduce((one, other) -> other)
                    .ifPresent(highest -> assertTrue(due.contains(highest)));
            assertTrue(ladder.due(now, now).isEmpty(), "nothing is due twice");
        });
    }
}
