package io.shishi.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.light.rule.LightStatus;
import io.shishi.plan.Indicator;
import io.shishi.plan.Plan;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LightHistoryTest extends LightTest {

    @Inject
    DailyLights daily;

    @Inject
    LightQueries queries;

    @Test
    void todays_record_is_written_anew_and_a_past_day_stays_as_it_was() {
        today("2026-07-03");
        var plan = reported(6, "372");
        lights.judge(plan.plan.id);
        inTransaction(() -> {
            Indicator.<Indicator>findById(plan.indicator.id).target = new BigDecimal("372");
        });
        lights.judge(plan.plan.id);
        assertEquals(LightStatus.DONE, asItWas(plan, "2026-07-03").plan().status());

        today("2026-07-04");
        inTransaction(() -> {
            Indicator.<Indicator>findById(plan.indicator.id).target = new BigDecimal("120000");
        });
        lights.judge(plan.plan.id);
        assertEquals(LightStatus.RED, asItWas(plan, "2026-07-04").plan().status());
        assertEquals(LightStatus.DONE, asItWas(plan, "2026-07-03").plan().status());
    }

    @Test
    void the_database_itself_refuses_to_rewrite_a_past_day() {
        today("2026-07-03");
        var plan = reported(6, "372");
        lights.judge(plan.plan.id);
        var refused = assertThrows(
                RuntimeException.class,
                () -> inTransaction(() -> entities.createNativeQuery(
                                "update light_day set rule_version = 9, recorded_at = timestamptz '2026-07-09 12:00+08'")
                        .executeUpdate()));
        assertTrue(refused.toString().contains("stay as they were")
                || refused.getCause().toString().contains("stay as they were"));
    }

    @Test
    void days_on_which_nothing_ran_are_filled_in_once() {
        today("2026-07-03");
        var plan = reported(6, "600");
        daily.catchUp();
        today("2026-07-07");
        inTransaction(() -> plan.open(7, plan.indicator));
        today("2026-08-08");
        daily.catchUp();

        assertEquals(LightStatus.GREEN, asItWas(plan, "2026-07-20").plan().status());
        assertEquals(LightStatus.GREEN, asItWas(plan, "2026-08-05").plan().status());
        assertEquals(LightStatus.GREY, asItWas(plan, "2026-08-06").plan().status());
        assertEquals(LocalDate.of(2026, 8, 6), light(plan.indicator.id).since);
        assertEquals(37, inTransaction(() -> queries.days(plan.plan.id)).size());
        assertEquals(List.of(), inTransaction(() -> queries.behind(LocalDate.of(2026, 8, 8))));
    }

    @Test
    void a_hole_before_today_is_filled_without_touching_today() {
        today("2026-07-03");
        var plan = reported(6, "600");
        lights.judge(plan.plan.id);
        today("2026-07-06");
        lights.judge(plan.plan.id);
        daily.catchUp();

        assertEquals(4, inTransaction(() -> queries.days(plan.plan.id)).size());
        assertEquals(LocalDate.of(2026, 7, 3), light(plan.indicator.id).since);
    }

    @Test
    void drafts_have_lights_but_no_history_and_archived_plans_keep_theirs() {
        today("2026-07-03");
        var plan = reported(6, "600");
        inTransaction(() -> {
            Plan.<Plan>findById(plan.plan.id).status = io.shishi.plan.PlanStatus.DRAFT;
        });
        lights.judge(plan.plan.id);
        daily.catchUp();
        assertEquals(LightStatus.GREEN, light(plan.indicator.id).status);
        assertEquals(List.of(), inTransaction(() -> queries.days(plan.plan.id)));

        inTransaction(() -> {
            Plan.<Plan>findById(plan.plan.id).status = io.shishi.plan.PlanStatus.ARCHIVED;
        });
        today("2027-07-03");
        lights.judge(plan.plan.id);
        assertEquals(LightStatus.GREEN, light(plan.indicator.id).status);
    }

    private DayLights asItWas(LightFixture plan, String day) {
        return inTransaction(
                () -> queries.asItWas(plan.plan.id, LocalDate.parse(day)).getFirst());
    }
}
