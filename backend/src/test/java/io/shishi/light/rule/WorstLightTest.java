package io.shishi.light.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.shishi.light.rule.WorstLight.Kind;
import io.shishi.light.rule.WorstLight.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorstLightTest {

    private static final LightRules RULES = LightRules.usual();

    @Test
    void a_task_takes_the_worst_light_of_its_indicators_and_says_which() {
        var light = of(
                part("新增停车位", "1", number("100", "10")),
                part("老旧小区", "1", number("100", "45")),
                part("排水防涝", "1", number("100", "100")));

        assertEquals(LightStatus.RED, light.status());
        assertEquals(
                "红灯：3项指标中1项滞后：“新增停车位”——红灯：6月末应完成45%，实际10%，低35个百分点；规则：低30个百分点以上为滞后",
                light.sentence().zh());
        assertEquals("“新增停车位”到7月末再完成35个（累计达45个）即转为按序时", light.toGreen().zh());
    }

    @Test
    void several_worst_are_named_and_counted() {
        var light = of(
                part("甲", "1", number("100", "10")),
                part("乙", "1", number("100", "10")),
                part("丙", "1", number("100", "10")),
                part("丁", "1", number("100", "10")),
                part("戊", "1", number("100", "45")));

        assertEquals("红灯：5项指标中4项滞后：“甲”、“乙”、“丙”等", light.sentence().zh());
        assertEquals(
                "Red: 4 of 5 indicators: Behind: “甲”, “乙”, “丙” and 1 more",
                light.sentence().en());
        assertNull(light.toGreen());
    }

    @Test
    void a_whole_of_one_part_is_that_part() {
        var part = number("100", "31");

        assertEquals(part, of(part("甲", "1", part)));
    }

    @Test
    void progress_is_the_mean_by_weight_and_capped_at_all_of_it() {
        var light = of(part("甲", "3", number("100", "20")), part("乙", "1", number("100", "900")));

        assertEquals(new BigDecimal("0.4"), light.progress());
        assertEquals(new BigDecimal("40"), light.reported());
        assertEquals(new BigDecimal("45"), light.expected());
        assertEquals(new BigDecimal("5"), light.gap());
    }

    @Test
    void what_is_undecided_stays_out_of_the_mean() {
        var pending = SomeIndicator.of("pending").on("2026-07-03");

        assertEquals(
                new BigDecimal("0.2"),
                of(part("甲", "1", number("100", "20")), part("乙", "9", pending)).progress());
        assertNull(of(part("甲", "1", pending), part("乙", "1", pending)).progress());
    }

    @Test
    void the_order_of_the_lights_decides() {
        var done = number("100", "100");
        var hollow = SomeIndicator.of("pending").on("2026-07-03");
        var green = number("100", "45");
        var blocked = SomeIndicator.of(">=")
                .target("100")
                .figure(6, "0")
                .blocked("用地")
                .on("2026-07-03");
        var yellow = number("100", "20");
        var grey =
                SomeIndicator.of(">=").target("100").figure(4, "30").missing(5).on("2026-07-03");
        var red = number("100", "0");
        var rising = List.of(done, hollow, green, blocked, yellow, grey, red);
        for (int i = 1; i < rising.size(); i++) {
            assertEquals(
                    rising.get(i).status(),
                    of(part("甲", "1", rising.get(i - 1)), part("乙", "1", rising.get(i)))
                            .status());
        }
    }

    @Test
    void when_all_are_alike_it_says_all() {
        var light = of(part("甲", "1", number("100", "100")), part("乙", "1", number("100", "100")));

        assertEquals("已完成：2项指标全部已完成", light.sentence().zh());
    }

    @Test
    void a_whole_without_parts_has_nothing_to_judge() {
        assertEquals(LightStatus.HOLLOW, of().status());
        assertEquals("待明确：还没有指标", of().sentence().zh());
    }

    private static LightResult of(Part... parts) {
        return WorstLight.of(Stream.of(parts).toList(), Kind.INDICATOR, RULES);
    }

    private static Part part(String name, String weight, LightResult light) {
        return new Part(name, new BigDecimal(weight), light);
    }

    private static LightResult number(String target, String value) {
        return SomeIndicator.of(">=")
                .target(target)
                .unit("个")
                .expecting("0.45", 6)
                .figure(6, value)
                .on("2026-07-03");
    }
}
