package io.shishi.light.rule;

import static io.shishi.light.rule.Cause.*;
import static io.shishi.light.rule.LightStatus.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliverableLightTest {

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

    private static SomeIndicator building() {
        return SomeIndicator.of("complete")
                .milestone("前期", "1", "2026-03-31", "2026-03-20")
                .milestone("验收", "1", "2026-12-31", null);
    }
}
