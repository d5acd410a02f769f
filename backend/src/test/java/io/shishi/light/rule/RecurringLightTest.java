package io.shishi.light.rule;

import static io.shishi.light.rule.Cause.*;
import static io.shishi.light.rule.LightStatus.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.shishi.plan.Aggregation;
import io.shishi.plan.Period;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RecurringLightTest {

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
