package io.shishi.light.rule;

import static io.shishi.light.rule.Cause.*;
import static io.shishi.light.rule.LightStatus.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.shishi.plan.Aggregation;
import io.shishi.plan.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CeilingLightTest {

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

    private static SomeIndicator ceiling() {
        return SomeIndicator.of("<=").target("5").unit("%").aggregation(Aggregation.LATEST);
    }
}
