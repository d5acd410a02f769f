package io.shishi.paper.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.paper.Rung;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** July 2026: the 6th is a Monday. Thursday the 9th is a holiday, and Sunday the 12th makes up for it. */
class LadderTest {

    private static final WorkingDays DAYS =
            new WorkingDays(Set.of(LocalDate.of(2026, 7, 9)), Set.of(LocalDate.of(2026, 7, 12)));
    private static final DispatchRules RULES = DispatchRules.usual();
    private static final Instant FAR = at(31, 12);

    private static Instant at(int day, int hour) {
        return LocalDate.of(2026, 7, day).atTime(hour, 0).atZone(Calendar.ZONE).toInstant();
    }

    private static Instant endOf(int day) {
        return Calendar.endOf(LocalDate.of(2026, 7, day));
    }

    private static List<String> steps(Waiting waiting) {
        return steps(waiting, waiting.since(), FAR);
    }

    private static List<String> steps(Waiting waiting, Instant after, Instant upTo) {
        return named(new Ladder(waiting, RULES, DAYS).between(after, upTo));
    }

    private static List<String> named(List<Step> steps) {
        return steps.stream()
                .map(step -> step.code() + " " + Calendar.day(step.at()).getDayOfMonth())
                .toList();
    }

    @Test
    void a_report_is_reminded_of_before_on_the_day_and_while_it_is_late() {
        var report = Waiting.report(at(1, 0), endOf(10), endOf(20));
        assertEquals(List.of("BEFORE_3 6", "BEFORE_1 8", "ON_DAY 10", "AFTER_2 13", "ORANGE 14"), steps(report));
    }

    @Test
    void everybody_is_reminded_at_half_past_eight() {
        var first = new Ladder(Waiting.report(at(1, 0), endOf(10), endOf(20)), RULES, DAYS).next(at(1, 0));
        assertEquals("2026-07-06T00:30:00Z", first.orElseThrow().at().toString());
    }

    @Test
    void what_is_due_on_a_day_of_rest_is_reminded_of_before_it() {
        assertEquals(
                List.of("BEFORE_3 14", "BEFORE_1 16", "ON_DAY 17"),
                steps(Waiting.report(at(13, 9), endOf(19), endOf(25)), at(13, 9), at(19, 20)));
    }

    @Test
    void what_is_due_at_dawn_is_reminded_of_the_day_before() {
        assertEquals(List.of("ON_DAY 7"), steps(Waiting.report(at(6, 12), at(8, 8), endOf(25)), at(6, 12), at(8, 9)));
    }

    @Test
    void nobody_is_reminded_of_what_can_no_longer_be_done() {
        assertEquals(
                List.of("BEFORE_3 6", "BEFORE_1 8", "ON_DAY 10", "AFTER_2 13"),
                steps(Waiting.report(at(1, 0), endOf(10), endOf(13))));
    }

    @Test
    void what_lies_is_reminded_of_until_it_is_done() {
        assertEquals(
                List.of("LIES_1 7", "LIES_3 10", "LIES_5 13", "LIES_7 15"),
                steps(Waiting.lying(Phase.SIGNATURE_LIES, at(6, 16)), at(6, 16), at(15, 12)));
        assertEquals(
                List.of("LIES_3 10", "LIES_5 13"),
                steps(Waiting.lying(Phase.REVIEW_LIES, at(6, 16)), at(6, 16), at(14, 12)));
    }

    @Test
    void a_return_begins_anew() {
        assertEquals(
                List.of("BEFORE_1 8", "ON_DAY 10"),
                steps(Waiting.returned(at(7, 16), endOf(10)), at(7, 16), at(10, 8 + 1)).stream()
                        .filter(step -> !step.startsWith("LIES"))
                        .toList());
        assertEquals(
                List.of("LIES_2 16", "ORANGE 17"), steps(Waiting.returned(at(14, 10), endOf(10)), at(14, 10), FAR));
    }

    @Test
    void an_amendment_has_nothing_to_be_late_for() {
        assertTrue(steps(Waiting.returned(at(14, 10), null)).stream().allMatch(step -> step.startsWith("LIES")));
    }

    @Test
    void a_paper_is_to_be_signed_for_first_and_then_answered() {
        var paper = new Waiting(Phase.PAPER_UNSIGNED, at(6, 10), at(8, 18), at(15, 18), null, Rung.BLUE);
        assertEquals(
                List.of("SIGN_DAY 8", "SIGN_AFTER_2 12", "SIGN_AFTER_4 14", "ON_DAY 15", "AFTER_2 17", "ORANGE 20"),
                steps(paper));
        var signed = new Waiting(Phase.PAPER_DUE, at(6, 10), null, at(15, 18), null, Rung.BLUE);
        assertEquals(List.of("BEFORE_1 14", "ON_DAY 15", "AFTER_2 17", "ORANGE 20"), steps(signed));
    }

    @Test
    void only_rungs_above_the_one_reached_follow() {
        var order = new Waiting(Phase.PAPER_DUE, at(6, 10), null, at(15, 18), null, Rung.ORANGE);
        assertTrue(steps(order).contains("RED 23") && !steps(order).contains("ORANGE 20"));
        var red = new Waiting(Phase.PAPER_DUE, at(6, 10), null, at(15, 18), null, Rung.RED);
        assertEquals(
                List.of("BEFORE_1 14", "ON_DAY 15", "AFTER_2 17", "AFTER_4 21", "AFTER_6 23"),
                steps(red).subList(0, 5));
    }

    @Test
    void what_is_only_proposed_goes_on_climbing() {
        var report = Waiting.report(at(1, 0), endOf(10), endOf(20));
        assertEquals(
                List.of("AFTER_2 13", "ORANGE 14", "AFTER_4 15", "AFTER_6 17", "RED 17"),
                named(new Ladder(report, proposing(), DAYS).between(at(11, 0), at(19, 0))));
    }

    private static DispatchRules proposing() {
        return new DispatchRules(
                1,
                List.of(),
                false,
                2,
                1,
                3,
                2,
                2,
                2,
                java.util.Map.of(),
                List.of(),
                2,
                3,
                6,
                RungDeed.PROPOSE,
                RungDeed.PROPOSE,
                LightDeed.NOTHING,
                LightDeed.NOTHING);
    }

    @Test
    void nobody_is_reminded_of_one_thing_without_an_end() {
        var lying = new Ladder(Waiting.lying(Phase.REVIEW_LIES, at(6, 16)), RULES, DAYS);
        var year = at(6, 16).plus(Duration.ofDays(365));
        var all = lying.between(at(6, 16), year);
        assertEquals(DispatchRules.MOST_REPEATS, all.size());
        assertEquals(Optional.empty(), lying.next(all.getLast().at()));
    }

    @Test
    void a_clock_that_was_down_for_days_sends_the_newest_reminder_and_the_highest_rung() {
        var report = Waiting.report(at(1, 0), endOf(10), endOf(25));
        var ladder = new Ladder(report, RULES, DAYS);
        assertEquals(List.of("ON_DAY 10"), named(ladder.due(at(6, 9), at(11, 9))));
        assertEquals(List.of("AFTER_2 13", "ORANGE 14"), named(ladder.due(at(8, 9), at(15, 9))));
        assertEquals(List.of(), ladder.due(at(18, 9), at(25, 9)));
        assertEquals(
                List.of("AFTER_6 17", "RED 17"), named(new Ladder(report, proposing(), DAYS).due(at(8, 9), at(17, 9))));
    }
}
