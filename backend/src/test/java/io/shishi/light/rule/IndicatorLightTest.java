package io.shishi.light.rule;

import static io.shishi.light.rule.Cause.*;
import static io.shishi.light.rule.LightStatus.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.shishi.plan.Aggregation;
import io.shishi.plan.Period;
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

    @ParameterizedTest(name = "5 allowed, {0} reported: {1}")
    @CsvSource({"0, GREEN", "4.9999, GREEN", "5, GREEN", "5.0001, RED"})
    void a_ceiling_is_broken_above_it(String value, LightStatus status) {
        assertEquals(status, ceiling().figure(6, value).on("2026-07-03").status());
    }

    @Test
    void below_means_that_the_ceiling_itself_breaks_it() {
        assertEquals(RED, ceiling().strict().figure(6, "5").on("2026-07-03").status());
    }

    @Test
    void a_ceiling_holds_in_every_report_or_not_at_all() {
        var light = ceiling().figure(3, "6").figure(6, "4").on("2026-07-03");

        assertEquals(CEILING_BROKEN, light.cause());
        assertEquals("红灯：上限5%，3月为6%，已突破；规则：突破上限为滞后", light.sentence().zh());
    }

    @Test
    void a_ceiling_is_kept_only_when_its_time_is_over_and_the_last_report_is_in() {
        assertEquals(GREEN, ceiling().figure(11, "4").on("2026-12-31").status());
        assertEquals(GREEN, ceiling().figure(11, "4").on("2027-01-03").status());
        assertEquals(
                GREY, ceiling().figure(11, "4").missing(12).on("2027-01-06").status());
        assertEquals(DONE, ceiling().figure(12, "4").on("2027-01-03").status());
        assertEquals(GREEN, ceiling().figure(12, "4").on("2026-12-31").status());
    }

    @Test
    void a_ceiling_on_amounts_is_on_their_sum_unless_it_is_for_each_round() {
        var sum = SomeIndicator.of("<=")
                .target("10")
                .aggregation(Aggregation.PER_PERIOD)
                .figure(1, "6")
                .figure(2, "5");
        var each = SomeIndicator.of("<=")
                .target("10")
                .aggregation(Aggregation.PER_PERIOD)
                .every(Period.MONTHLY)
                .figure(1, "6")
                .figure(2, "5");

        assertEquals(RED, sum.on("2026-03-03").status());
        assertEquals(GREEN, each.on("2026-03-03").status());
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

    @ParameterizedTest(name = "due on 31 May, seen on {0}: {1}")
    @CsvSource({"2026-05-31, GREEN", "2026-06-01, YELLOW", "2026-06-15, YELLOW", "2026-06-16, RED"})
    void a_milestone_is_yellow_for_fifteen_days_and_then_red(String day, LightStatus status) {
        assertEquals(
                status,
                building().milestone("主体", "5", "2026-05-31", null).on(day).status());
    }

    @Test
    void a_milestone_that_was_done_late_is_no_longer_late() {
        assertEquals(
                GREEN,
                building()
                        .milestone("主体", "5", "2026-05-31", "2026-08-01")
                        .on("2026-08-01")
                        .status());
    }

    @Test
    void a_deliverable_is_done_with_its_last_milestone() {
        var light = building().milestone("主体", "2", "2026-05-31", "2026-08-01").on("2026-08-02");
        var whole = SomeIndicator.of("complete")
                .milestone("启动", "1", "2026-05-31", "2026-03-01")
                .on("2026-03-02");

        assertEquals(new BigDecimal("0.75"), light.progress());
        assertEquals(DONE, whole.status());
        assertEquals("已完成：1个节点全部完成", whole.sentence().zh());
    }

    @Test
    void a_deliverable_without_milestones_is_never_done_and_red_when_its_time_is_over() {
        assertEquals(GREEN, SomeIndicator.of("complete").on("2026-12-31").status());
        assertEquals(RED, SomeIndicator.of("complete").on("2027-01-01").status());
    }

    @Test
    void a_late_milestone_of_a_number_counts_too() {
        var light = SomeIndicator.of(">=")
                .target("100")
                .figure(5, "50")
                .milestone("招标", "1", "2026-05-31", null)
                .on("2026-06-03");

        assertEquals(YELLOW, light.status());
        assertEquals(MILESTONE_LATE, light.cause());
    }

    @Test
    void a_recurring_promise_is_yellow_after_a_miss_and_green_again_when_it_is_kept() {
        var monthly = monthly("2026-10").figure(4, "0");

        assertEquals(
                LAST_PERIOD_MISSED,
                monthly("2026-03").figure(4, "0").on("2026-05-03").cause());
        assertEquals(YELLOW, monthly("2026-03").figure(4, "0").on("2026-05-03").status());
        assertEquals(GREEN, monthly.on("2026-11-03").status());
    }

    @Test
    void a_rule_can_let_a_single_miss_pass() {
        var rules = new LightRules(2, BigDecimal.TEN, BigDecimal.valueOf(30), 15, false, java.util.Map.of());
        var facts = monthly("2026-03").figure(4, "0").facts();

        assertEquals(
                GREEN,
                IndicatorLight.of(facts, rules, java.time.LocalDate.of(2026, 5, 3))
                        .status());
    }

    @Test
    void the_misses_of_a_recurring_promise_weigh_against_all_its_times() {
        var twoMissed = monthly("2026-10").figure(4, "0").figure(6, "0").on("2026-11-03");
        var fourMissed =
                monthly("2026-10").figure(4, "0").figure(5, "0").figure(6, "0").figure(7, "0");

        assertEquals(YELLOW, twoMissed.status());
        assertEquals(
                "黄灯：10月末应做到10次，做到8次，缺2次，占全部12次的16.6%；规则：缺10–30%为慢序时",
                twoMissed.sentence().zh());
        assertEquals(new BigDecimal("0.8"), twoMissed.progress());
        assertEquals(RED, fourMissed.on("2026-11-03").status());
    }

    @Test
    void a_recurring_promise_is_never_done_before_its_last_period_ends() {
        assertEquals(GREEN, monthly("2026-11").on("2026-12-31").status());
        assertEquals(GREEN, monthly("2026-11").on("2027-01-02").status());
        assertEquals(DONE, monthly("2026-12").on("2027-01-02").status());
        assertEquals(RED, monthly("2026-12").figure(3, "0").on("2027-01-02").status());
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

    private static SomeIndicator ceiling() {
        return SomeIndicator.of("<=").target("5").unit("%").aggregation(Aggregation.LATEST);
    }

    private static SomeIndicator building() {
        return SomeIndicator.of("complete")
                .milestone("前期", "1", "2026-03-31", "2026-03-20")
                .milestone("验收", "1", "2026-12-31", null);
    }

    private static SomeIndicator monthly(String until) {
        var monthly = SomeIndicator.of("recurring")
                .aggregation(Aggregation.PER_PERIOD)
                .every(Period.MONTHLY);
        for (int month = 1; month <= Integer.parseInt(until.substring(5)); month++) {
            monthly.figure(month, "1");
        }
        return monthly;
    }
}
