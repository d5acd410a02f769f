package io.shishi.light.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.shishi.plan.Aggregation;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void a_yellow_light_says_what_was_expected_what_is_there_and_the_rule() {
        var light = jobs("1550").on("2026-07-03");

        assertEquals(
                "黄灯：6月末应完成45%，实际31%，低14个百分点；规则：低10–30个百分点为慢序时", light.sentence().zh());
        assertEquals(
                "Yellow: 45% expected by the end of June, 31% reported, 14 points behind; rule: 10–30 points behind is Slow",
                light.sentence().en());
    }

    @Test
    void it_says_what_turns_it_green_when_the_next_report_comes() {
        var light = jobs("1550").on("2026-07-03");

        assertEquals("到7月末再完成664人（累计达2214人）即转为按序时", light.toGreen().zh());
        assertEquals(
                "664 人 more (2214 人 in all) by the end of July turns it to On schedule",
                light.toGreen().en());
    }

    @Test
    void a_red_light_names_its_threshold() {
        assertEquals(
                "红灯：6月末应完成45%，实际10%，低35个百分点；规则：低30个百分点以上为滞后",
                jobs("500").on("2026-07-03").sentence().zh());
    }

    @Test
    void a_green_light_says_whether_it_is_ahead_level_or_a_little_behind() {
        assertEquals(
                "绿灯：6月末应完成45%，实际47%，超2个百分点；规则：低10个百分点以内为按序时",
                jobs("2350").on("2026-07-03").sentence().zh());
        assertEquals(
                "绿灯：6月末应完成45%，实际45%，与序时持平；规则：低10个百分点以内为按序时",
                jobs("2250").on("2026-07-03").sentence().zh());
        assertEquals(
                "绿灯：6月末应完成45%，实际35%，低10个百分点；规则：低10个百分点以内为按序时",
                jobs("1750").on("2026-07-03").sentence().zh());
        assertNull(jobs("1750").on("2026-07-03").toGreen());
    }

    @Test
    void a_gap_just_beyond_the_threshold_is_printed_so_that_it_is_seen() {
        var light = jobs("1749.9995").on("2026-07-03");

        assertEquals(
                "黄灯：6月末应完成45%，实际34.99999%，低10.00001个百分点；规则：低10–30个百分点为慢序时",
                light.sentence().zh());
        assertEquals(new BigDecimal("10.00001"), light.gap());
    }

    @Test
    void the_printed_gap_is_the_difference_of_the_printed_numbers() {
        var light = SomeIndicator.of(">=").target("3").figure(7, "1").on("2026-08-01");

        assertEquals(0, light.gap().compareTo(light.expected().subtract(light.reported())));
    }

    @Test
    void a_day_inside_a_month_is_said_in_full() {
        var facts = jobs("1550").facts();
        var rounds = facts.rounds().stream()
                .map(it -> new RoundFact(
                        it.ordinal(), it.from(), it.to().minusDays(10), it.dueOn(), it.handedIn(), it.value()))
                .toList();
        var moved = new IndicatorFacts(
                facts.name(),
                facts.weight(),
                facts.promise(),
                facts.starts(),
                facts.schedule(),
                facts.milestones(),
                rounds,
                null,
                null);
        var sentence = IndicatorLight.of(moved, LightRules.usual(), LocalDate.of(2027, 7, 3))
                .sentence();

        assertTrue(sentence.zh().contains("2026年6月20日"), sentence.zh());
        assertTrue(sentence.en().contains("20 June 2026"), sentence.en());
    }

    @Test
    void a_missing_report_is_named_by_its_round() {
        var light = jobs("2000").missing(7).on("2026-08-21");

        assertEquals("灰灯：7月的填报应于8月5日前报出，已晚16天；规则：到期未报为未报", light.sentence().zh());
        assertEquals("补报7月数据，审核通过后按数据判定", light.toGreen().zh());
    }

    @Test
    void a_late_milestone_is_named_with_its_days() {
        var light = SomeIndicator.of("complete")
                .milestone("主体", "1", "2026-11-10", null)
                .milestone("前期", "1", "2026-11-15", null)
                .on("2026-11-21");

        assertEquals(
                "黄灯：节点“主体”应于11月10日完成，已晚11天，另有1个节点也晚了；规则：节点晚15天以内为慢序时",
                light.sentence().zh());
        assertEquals("完成节点“主体”、“前期”即转为按序时", light.toGreen().zh());
    }

    @Test
    void a_level_is_raised_or_lowered_and_not_added_to() {
        var raised = SomeIndicator.of(">=")
                .baseline("650")
                .target("770")
                .unit("元/月")
                .aggregation(Aggregation.LATEST)
                .schedule(
                        ScheduleTemplate.inForceOn(LocalDate.of(2026, 7, 1), SomeIndicator.STARTS, SomeIndicator.ENDS))
                .figure(7, "650");
        var lowered = SomeIndicator.of("=")
                .baseline("35")
                .target("30")
                .unit("微克")
                .aggregation(Aggregation.LATEST)
                .figure(7, "34.5");

        assertEquals("到8月末达到758元/月即转为按序时", raised.on("2026-08-03").toGreen().zh());
        assertEquals("到8月末降到32.1微克即转为按序时", lowered.on("2026-08-03").toGreen().zh());
        assertEquals(
                "已完成：目标770元/月，8月末为770元/月",
                raised.figure(8, "770").on("2026-09-01").sentence().zh());
    }

    @Test
    void numbers_are_written_as_they_are_printed() {
        var light = SomeIndicator.of("=")
                .target("5.50")
                .unit("万亩")
                .figure(9, "5.5000")
                .on("2026-10-01");

        assertEquals("已完成：目标5.5万亩，9月末累计5.5万亩", light.sentence().zh());
        assertEquals(
                "Done: target 5.5 万亩, 5.5 万亩 by the end of September",
                light.sentence().en());
        assertEquals("5000", Wording.number(new BigDecimal("5E+3")));
    }

    @Test
    void a_recurring_promise_that_was_missed_once_does_not_claim_that_it_was_always_kept() {
        var monthly = SomeIndicator.of("recurring").aggregation(Aggregation.PER_PERIOD);
        for (var month = 1; month <= 10; month++) {
            monthly = monthly.figure(month, month == 6 ? "0" : "1");
        }

        assertEquals("绿灯：10月末应做到10次，做到9次", monthly.on("2026-11-06").sentence().zh());
    }

    @Test
    void every_light_has_a_sentence_in_both_languages() {
        for (var light : java.util.List.of(
                jobs("0").on("2026-07-03"),
                jobs("5000").on("2026-07-03"),
                SomeIndicator.of("zero").figure(1, "0").on("2026-02-02"),
                SomeIndicator.of("zero").baseline("2").figure(1, "0").on("2026-02-02"),
                SomeIndicator.of("<=").target("5").on("2026-07-07"),
                SomeIndicator.of("<=").target("5").figure(12, "5").on("2027-07-07"),
                SomeIndicator.of("zero").figure(12, "0").on("2027-07-07"),
                SomeIndicator.of("complete").on("2027-07-07"),
                SomeIndicator.of("recurring").on("2027-07-07"),
                SomeIndicator.of("pending").on("2027-07-07"))) {
            assertFalse(light.sentence().zh().contains("null"), light.sentence().zh());
            assertFalse(light.sentence().en().contains("null"), light.sentence().en());
            assertTrue(light.sentence().zh().contains("："));
        }
    }

    @Test
    void a_jurisdiction_may_use_its_own_words() {
        var rules = new LightRules(
                2,
                new BigDecimal("5"),
                new BigDecimal("20.50"),
                10,
                true,
                java.util.Map.of(LightStatus.YELLOW, new Text("偏慢", "Lagging")));
        var light = IndicatorLight.of(jobs("1850").facts(), rules, LocalDate.of(2026, 7, 3));

        assertEquals(
                "黄灯：6月末应完成45%，实际37%，低8个百分点；规则：低5–20.5个百分点为偏慢", light.sentence().zh());
    }

    private static SomeIndicator jobs(String value) {
        return SomeIndicator.of(">=").target("5000").expecting("0.45", 6).figure(6, value);
    }
}
