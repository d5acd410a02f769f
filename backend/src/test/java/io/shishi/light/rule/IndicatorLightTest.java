package io.shishi.light.rule;

import static io.shishi.light.rule.Cause.*;
import static io.shishi.light.rule.LightStatus.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.shishi.plan.Aggregation;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorLightTest {

    @ParameterizedTest(name = "45% expected, {0} of 10000 reported: {1}")
    @CsvSource({
        "10000, DONE, MET",
        "9999.9999, GREEN, ON_SCHEDULE",
        "4500, GREEN, ON_SCHEDULE",
        "3500, GREEN, ON_SCHEDULE",
        "3499.9999, YELLOW, BEHIND",
        "3100, YELLOW, BEHIND",
        "1500, YELLOW, BEHIND",
        "1499.9999, RED, BEHIND",
        "0, RED, BEHIND",
    })
    void a_gap_of_exactly_ten_points_is_green_and_of_exactly_thirty_yellow(
            String value, LightStatus status, Cause cause) {
        for (var sign : new String[] {">=", "="}) {
            var light = SomeIndicator.of(sign)
                    .target("10000")
                    .expecting("0.45", 6)
                    .figure(6, value)
                    .on("2026-07-03");

            assertEquals(status, light.status());
            assertEquals(cause, light.cause());
        }
    }

    @ParameterizedTest(name = "from 35 down to 30, half expected, {0} reported: {1}")
    @CsvSource({"30, DONE", "32.5, GREEN", "33, GREEN", "33.0001, YELLOW", "34, YELLOW", "34.0001, RED", "36, RED"})
    void a_way_down_is_judged_like_a_way_up(String value, LightStatus status) {
        var light = SomeIndicator.of("=")
                .baseline("35")
                .target("30")
                .aggregation(Aggregation.LATEST)
                .expecting("0.5", 6)
                .figure(6, value)
                .on("2026-07-03");

        assertEquals(status, light.status());
    }

    @ParameterizedTest(name = "a count of 3 to bring to zero, half expected, {0} left: {1}")
    @CsvSource({"0, DONE", "1, GREEN", "1.8, GREEN", "1.8001, YELLOW", "2.4, YELLOW", "2.4001, RED", "3, RED"})
    void a_zero_with_a_known_beginning_is_worked_towards(String value, LightStatus status) {
        var light = SomeIndicator.of("zero")
                .baseline("3")
                .aggregation(Aggregation.LATEST)
                .expecting("0.5", 6)
                .figure(6, value)
                .on("2026-07-03");

        assertEquals(status, light.status());
    }

    @Test
    void a_figure_is_compared_with_what_was_expected_when_it_was_measured_and_not_with_today() {
        var indicator = SomeIndicator.of(">=").target("1200").figure(5, "450");

        assertEquals(GREEN, indicator.on("2026-06-01").status());
        assertEquals(GREEN, indicator.on("2026-07-05").status());
        assertEquals(new BigDecimal("41.7"), indicator.on("2026-07-05").expected());
    }

    @Test
    void before_anything_is_due_a_light_is_green() {
        var light = SomeIndicator.of(">=").target("1200").on("2026-02-05");

        assertEquals(GREEN, light.status());
        assertEquals(NOT_YET_DUE, light.cause());
    }

    @Test
    void what_was_reported_but_not_accepted_counts_as_the_baseline() {
        var light = SomeIndicator.of(">=").target("1200").on("2026-03-06");

        assertEquals(YELLOW, light.status());
        assertEquals(
                "黄灯：2月末应完成16.7%，实际0%（还没有审核通过的数据），低16.7个百分点；规则：低10–30个百分点为慢序时",
                light.sentence().zh());
    }

    @Test
    void a_missing_report_is_grey_from_the_day_after_it_was_due() {
        var indicator = SomeIndicator.of(">=").target("1200").figure(1, "100").missing(2);

        assertEquals(GREEN, indicator.on("2026-03-05").status());
        assertEquals(GREY, indicator.on("2026-03-06").status());
        assertEquals(REPORT_MISSING, indicator.on("2026-03-06").cause());
    }

    @Test
    void a_missing_report_hides_a_yellow_light_but_never_a_red_one() {
        assertEquals(
                GREY,
                SomeIndicator.of(">=")
                        .target("1200")
                        .figure(4, "200")
                        .missing(5)
                        .on("2026-06-06")
                        .status());
        assertEquals(
                RED,
                SomeIndicator.of(">=")
                        .target("1200")
                        .figure(4, "30")
                        .missing(5)
                        .on("2026-06-06")
                        .status());
    }

    @Test
    void a_missing_report_does_not_hide_that_it_is_done() {
        assertEquals(
                DONE,
                SomeIndicator.of(">=")
                        .target("1200")
                        .figure(4, "1200")
                        .missing(5)
                        .on("2026-06-06")
                        .status());
    }

    @Test
    void only_the_last_round_that_is_due_can_be_missing() {
        assertEquals(
                GREEN,
                SomeIndicator.of(">=")
                        .target("1200")
                        .missing(4)
                        .figure(5, "500")
                        .on("2026-06-06")
                        .status());
    }

    @Test
    void a_due_date_that_is_past_is_red_the_next_day() {
        var indicator = SomeIndicator.of(">=").target("100").dueOn("2026-06-15").figure(5, "99");

        assertEquals(GREEN, indicator.on("2026-06-15").status());
        assertEquals(RED, indicator.on("2026-06-16").status());
        assertEquals(DUE_DATE_PAST, indicator.on("2026-06-16").cause());
    }

    @Test
    void a_due_date_on_the_last_day_of_a_round_waits_for_that_rounds_report() {
        var waiting = SomeIndicator.of(">=").target("100").dueOn("2026-06-30").figure(5, "95");
        var reported = SomeIndicator.of(">=").target("100").dueOn("2026-06-30").figure(6, "99");

        assertEquals(GREEN, waiting.on("2026-07-05").status());
        assertEquals(RED, waiting.on("2026-07-06").status());
        assertEquals(RED, reported.on("2026-07-01").status());
    }

    @Test
    void what_is_done_late_is_done() {
        var indicator = SomeIndicator.of(">=").target("100").dueOn("2026-06-15").figure(8, "100");

        assertEquals(DONE, indicator.on("2026-09-09").status());
    }

    @Test
    void an_accepted_reason_that_waits_for_a_higher_level_comes_before_red_but_not_before_done() {
        var late = SomeIndicator.of(">=").target("1200").figure(6, "0").blocked("下达专项资金");
        var done = SomeIndicator.of(">=").target("1200").figure(6, "1200").blocked("下达专项资金");

        assertEquals(BLOCKED, late.on("2026-07-06").status());
        assertEquals(
                "需上级协调：等省级解决：下达专项资金（专班办公室已审核通过）",
                late.on("2026-07-06").sentence().zh());
        assertEquals(DONE, done.on("2026-07-06").status());
    }

    @Test
    void who_waits_for_a_higher_level_still_has_to_report() {
        var silent =
                SomeIndicator.of(">=").target("1200").figure(5, "0").missing(6).blocked("下达专项资金");

        assertEquals(GREY, silent.on("2026-07-06").status());
    }

    @Test
    void a_pending_target_is_hollow_with_a_clock_and_a_decider() {
        var light = SomeIndicator.of("pending").undecided("省水利厅", "2026-03-01").on("2026-11-21");

        assertEquals(HOLLOW, light.status());
        assertEquals("待明确：目标等省水利厅明确，已等265天", light.sentence().zh());
        assertNull(light.progress());
        assertNull(light.gap());
    }

    @Test
    void a_number_without_a_target_is_pending() {
        assertEquals(HOLLOW, SomeIndicator.of(">=").on("2026-11-21").status());
    }

    @Test
    void a_standing_zero_is_checked_every_round() {
        var families = SomeIndicator.of("zero").unit("户").figure(4, "2");

        assertEquals(RED, families.on("2026-05-05").status());
        assertEquals(NOT_ZERO, families.on("2026-05-05").cause());
        assertEquals(
                "红灯：应保持为零，4月末还有2户；规则：没有清零为滞后",
                families.on("2026-05-05").sentence().zh());
        assertEquals(GREEN, families.figure(5, "0").on("2026-06-05").status());
        assertEquals(DONE, families.figure(12, "0").on("2027-01-01").status());
    }

    @Test
    void amounts_of_rounds_add_up_towards_a_target() {
        var light = SomeIndicator.of(">=")
                .target("60")
                .aggregation(Aggregation.PER_PERIOD)
                .figure(1, "5")
                .figure(2, "5")
                .figure(3, "5")
                .on("2026-04-04");

        assertEquals(new BigDecimal("25"), light.reported());
        assertEquals(GREEN, light.status());
    }

    @Test
    void the_year_ends_on_its_last_day() {
        var indicator = SomeIndicator.of(">=").target("1200").figure(11, "1080");

        assertEquals(GREEN, indicator.on("2026-12-31").status());
        assertEquals(GREEN, indicator.on("2027-01-05").status());
        assertEquals(RED, indicator.on("2027-01-06").status());
        assertEquals(
                "红灯：应于2026年12月31日完成，已过6天，目标1200人，2026年11月末累计1080人；规则：到期没有完成为滞后",
                indicator.on("2027-01-06").sentence().zh());
    }
}
