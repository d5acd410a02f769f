package io.shishi.light.rule;

import static io.shishi.light.rule.SomeIndicator.ENDS;
import static io.shishi.light.rule.SomeIndicator.STARTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.plan.SchedulePoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTest {

    @Test
    void between_two_points_the_line_is_straight() {
        var schedule = schedule("2026-03-01", "0.2", "2026-03-11", "0.7", "2026-12-31", "1");

        assertEquals("45", percent(schedule, "2026-03-06"));
        assertEquals("20", percent(schedule, "2026-03-01"));
        assertEquals("70", percent(schedule, "2026-03-11"));
    }

    @Test
    void before_the_first_point_nothing_is_expected_and_after_the_last_all_of_it() {
        var schedule = schedule("2026-03-01", "0.2", "2026-12-31", "1");

        assertEquals("0", percent(schedule, "2026-02-28"));
        assertEquals("100", percent(schedule, "2027-01-01"));
        assertEquals("0", percent(new Schedule(List.of()), "2026-05-05"));
    }

    @ParameterizedTest
    @CsvSource({
        "LINEAR, 2026-03-31, 25",
        "LINEAR, 2026-06-30, 50",
        "LINEAR, 2026-11-30, 91.67",
        "YEAR_END, 2026-06-30, 20",
        "YEAR_END, 2026-09-30, 50",
        "S_CURVE, 2026-03-31, 15.63",
        "S_CURVE, 2026-06-30, 50",
        "S_CURVE, 2026-09-30, 84.38",
        "SCHOOL_YEAR, 2026-02-28, 0",
        "SCHOOL_YEAR, 2026-06-30, 40",
        "SCHOOL_YEAR, 2026-08-31, 100",
        "FARMING_SEASON, 2026-05-31, 50",
        "FARMING_SEASON, 2026-08-31, 50",
        "FARMING_SEASON, 2026-11-30, 100",
        "STEP, 2026-12-30, 0",
        "STEP, 2026-12-31, 100",
        "STANDING, 2026-01-01, 100",
        "PERIODIC, 2026-07-07, 100",
    })
    void each_template_has_its_shape(ScheduleTemplate template, String day, String expected) {
        assertEquals(expected, percent(template.draw(STARTS, ENDS, List.of()), day));
    }

    @ParameterizedTest
    @EnumSource
    void each_template_draws_what_may_be_used_whatever_the_dates(ScheduleTemplate template) {
        var milestones = List.of(
                new MilestoneFact("开工", BigDecimal.ONE, LocalDate.of(2026, 3, 31), null),
                new MilestoneFact("投用", BigDecimal.TWO, LocalDate.of(2026, 3, 31), null),
                new MilestoneFact("验收", BigDecimal.TWO, LocalDate.of(2027, 2, 1), null));
        for (var starts : List.of("2026-01-01", "2026-01-31", "2024-02-29", "2026-12-31", "2026-09-15")) {
            for (int days : List.of(0, 1, 2, 27, 30, 31, 59, 365, 366, 500)) {
                var from = LocalDate.parse(starts);
                var due = from.plusDays(days);
                var drawn = template.draw(from, due, milestones);

                assertEquals(List.of(), ScheduleCheck.complaints(drawn.points(), from, due), template + " " + drawn);
                assertEquals(due, drawn.points().getLast().on());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_template_says_in_one_line_what_it_is(ScheduleTemplate template) {
        assertFalse(template.explanation().zh().isBlank());
        assertFalse(template.explanation().en().isBlank());
    }

    @Test
    void a_month_that_is_only_partly_inside_counts_for_its_days() {
        var drawn = ScheduleTemplate.LINEAR.draw(LocalDate.of(2026, 6, 16), LocalDate.of(2026, 7, 31), List.of());

        assertEquals("33.33", percent(drawn, "2026-06-30"));
    }

    @Test
    void a_leap_day_is_a_day() {
        var drawn = ScheduleTemplate.LINEAR.draw(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 3, 31), List.of());

        assertEquals("50", percent(drawn, "2028-02-29"));
        assertEquals(
                new BigDecimal("48.21"),
                drawn.expected(LocalDate.of(2028, 2, 28)).points(2));
    }

    @Test
    void a_standard_is_expected_from_the_day_it_comes_into_force() {
        var schedule = ScheduleTemplate.inForceOn(LocalDate.of(2026, 7, 1), STARTS, ENDS);

        assertEquals("0", percent(schedule, "2026-06-30"));
        assertEquals("100", percent(schedule, "2026-07-01"));
    }

    @Test
    void milestones_count_their_weight_on_their_day_and_not_before() {
        var drawn = ScheduleTemplate.MILESTONES.draw(
                STARTS,
                ENDS,
                List.of(
                        new MilestoneFact("前期", BigDecimal.ONE, LocalDate.of(2026, 3, 31), null),
                        new MilestoneFact("主体", new BigDecimal("3"), LocalDate.of(2026, 9, 30), null)));

        assertEquals("0", percent(drawn, "2026-03-30"));
        assertEquals("25", percent(drawn, "2026-03-31"));
        assertEquals("25", percent(drawn, "2026-09-29"));
        assertEquals("100", percent(drawn, "2026-09-30"));
    }

    @Test
    void the_usual_template_follows_the_kind_of_promise() {
        assertEquals(ScheduleTemplate.LINEAR, usual(SomeIndicator.of(">=").target("5000")));
        assertEquals(
                ScheduleTemplate.STEP,
                usual(SomeIndicator.of(">=")
                        .target("770")
                        .baseline("650")
                        .aggregation(io.shishi.plan.Aggregation.LATEST)));
        assertEquals(ScheduleTemplate.STANDING, usual(SomeIndicator.of("<=").target("5")));
        assertEquals(ScheduleTemplate.STANDING, usual(SomeIndicator.of("zero")));
        assertEquals(ScheduleTemplate.LINEAR, usual(SomeIndicator.of("zero").baseline("3")));
        assertEquals(ScheduleTemplate.PERIODIC, usual(SomeIndicator.of("recurring")));
        assertEquals(ScheduleTemplate.MILESTONES, usual(SomeIndicator.of("complete")));
        assertEquals(ScheduleTemplate.LINEAR, usual(SomeIndicator.of("pending")));
    }

    @Test
    void a_schedule_that_falls_overlaps_leaves_the_plan_or_does_not_end_is_told_why() {
        assertEquals(1, complaints().size());
        assertEquals(1, complaints("2026-01-01", "0.5").size());
        assertEquals(
                1,
                complaints("2026-03-01", "0.5", "2026-06-01", "0.4", "2026-12-31", "1")
                        .size());
        assertEquals(
                1,
                complaints("2026-03-01", "0.5", "2026-03-01", "0.6", "2026-12-31", "1")
                        .size());
        assertEquals(1, complaints("2025-12-31", "0", "2026-12-31", "1").size());
        assertEquals(1, complaints("2026-12-31", "0.5", "2027-01-01", "1").size());
        assertEquals(
                2,
                complaints("2026-03-01", "-0.1", "2026-12-31", "1.1").stream()
                        .filter(text -> text.zh().contains("0到100%"))
                        .count());
        assertTrue(complaints("2026-01-01", "0", "2026-12-31", "1").isEmpty());
    }

    private static List<Text> complaints(String... pairs) {
        return ScheduleCheck.complaints(schedule(pairs).points(), STARTS, ENDS);
    }

    private static ScheduleTemplate usual(SomeIndicator indicator) {
        return ScheduleTemplate.usual(indicator.facts().promise());
    }

    private static String percent(Schedule schedule, String day) {
        return schedule.expected(LocalDate.parse(day)).points(2).toPlainString();
    }

    private static Schedule schedule(String... pairs) {
        var points = new java.util.ArrayList<SchedulePoint>();
        for (int i = 0; i < pairs.length; i += 2) {
            points.add(new SchedulePoint(LocalDate.parse(pairs[i]), new BigDecimal(pairs[i + 1])));
        }
        return new Schedule(points);
    }
}
