package io.shishi.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.agency.Level;
import io.shishi.light.rule.LightStatus;
import io.shishi.plan.Indicator;
import io.shishi.plan.Milestone;
import io.shishi.plan.PlanChanged;
import io.shishi.plan.TargetRevised;
import io.shishi.plan.Task;
import io.shishi.plan.TaskStatus;
import io.shishi.progress.DelayReason;
import io.shishi.progress.Report;
import io.shishi.progress.ReportStatus;
import io.shishi.support.Statements;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LightServiceTest extends LightTest {

    @Inject
    Statements statements;

    @Inject
    Event<PlanChanged> changed;

    @Inject
    Event<TargetRevised> revised;

    @Test
    void an_accepted_figure_lights_indicator_task_agency_section_and_plan() {
        today("2026-07-03");
        var plan = reported(6, "372");

        lights.judge(plan.plan.id);

        for (var id : List.of(plan.indicator.id, plan.task.id, plan.rsj.id, plan.section.id, plan.plan.id)) {
            assertEquals(LightStatus.YELLOW, light(id).status, id.toString());
        }
        var light = light(plan.indicator.id);
        assertEquals("黄灯：6月末应完成50%，实际31%，低19个百分点；规则：低10–30个百分点为慢序时", light.sentenceZh);
        assertEquals(0, light.gap.compareTo(new BigDecimal("19")));
        assertEquals(0, light.value.compareTo(new BigDecimal("372")));
        assertEquals(LocalDate.of(2026, 6, 30), light.valueOn);
        assertEquals(LocalDate.of(2026, 7, 3), light.since);
    }

    @Test
    void a_light_keeps_the_day_since_which_it_is_what_it_is() {
        today("2026-07-03");
        var plan = reported(6, "372");
        lights.judge(plan.plan.id);
        today("2026-07-04");
        lights.judge(plan.plan.id);
        assertEquals(LocalDate.of(2026, 7, 3), light(plan.indicator.id).since);

        today("2026-08-06");
        inTransaction(() -> plan.open(7, plan.indicator));
        lights.judge(plan.plan.id);
        assertEquals(LightStatus.GREY, light(plan.indicator.id).status);
        assertEquals(LocalDate.of(2026, 8, 6), light(plan.indicator.id).since);
    }

    @Test
    void a_report_that_was_handed_in_is_not_missing_and_a_returned_one_is() {
        today("2026-08-06");
        var plan = reported(6, "600");
        var report = inTransaction(() -> plan.open(7, plan.indicator).getFirst());
        status(report, ReportStatus.SUBMITTED);
        lights.judge(plan.plan.id);
        assertEquals(LightStatus.GREEN, light(plan.indicator.id).status);

        status(report, ReportStatus.RETURNED);
        lights.judge(plan.plan.id);
        assertEquals(LightStatus.GREY, light(plan.indicator.id).status);
    }

    @Test
    void two_promises_about_one_measure_read_the_one_figure_and_the_one_report() {
        today("2026-08-06");
        var plan = reported(6, "600");
        var shared = inTransaction(() -> {
            var jyj = AgencyFixture.some(plan.plan.jurisdiction, "jyj", "县教育局");
            var indicator = plan.another(jyj, "县级就业");
            indicator.measure = plan.measure;
            indicator.target = new BigDecimal("4000");
            plan.open(7, plan.indicator, indicator);
            return indicator;
        });
        inTransaction(
                () -> Report.<Report>list("agency.code", "jyj").forEach(it -> it.status = ReportStatus.SUBMITTED));
        lights.judge(plan.plan.id);
        assertEquals(LightStatus.GREY, light(plan.indicator.id).status);
        assertEquals(LightStatus.RED, light(shared.id).status);

        inTransaction(() -> {
            Report.<Report>list("agency.code", "rsj").forEach(it -> it.status = ReportStatus.ACCEPTED);
        });
        lights.judge(plan.plan.id);
        assertEquals(LightStatus.GREEN, light(plan.indicator.id).status);
    }

    @Test
    void an_accepted_reason_of_a_higher_level_blocks_until_a_newer_report_is_accepted_without_it() {
        today("2026-07-08");
        var plan = reported(6, "100");
        inTransaction(() -> Report.<Report>listAll().forEach(it -> {
            it.delayReason = DelayReason.HIGHER_LEVEL;
            it.delayLevel = Level.PROVINCE;
            it.delayAsk = "下达专项资金";
        }));
        lights.judge(plan.plan.id);
        assertEquals("需上级协调：等省级解决：下达专项资金（专班办公室已审核通过）", light(plan.indicator.id).sentenceZh);

        today("2026-08-03");
        inTransaction(() -> LightFixture.accept(plan.open(7, plan.indicator).getFirst(), plan.measure, "150"));
        lights.judge(plan.plan.id);
        assertEquals(LightStatus.RED, light(plan.indicator.id).status);
    }

    @Test
    void a_cancelled_task_has_no_light_and_weighs_on_nothing() {
        today("2026-07-08");
        var plan = reported(6, "600");
        inTransaction(() -> {
            var jyj = AgencyFixture.some(plan.plan.jurisdiction, "jyj", "县教育局");
            plan.another(jyj, "学位");
        });
        lights.judge(plan.plan.id);
        assertEquals(LightStatus.RED, light(plan.plan.id).status);

        inTransaction(() -> Task.<Task>list("title", "学位").forEach(it -> it.status = TaskStatus.CANCELLED));
        lights.judge(plan.plan.id);
        assertEquals(LightStatus.GREEN, light(plan.plan.id).status);
        assertEquals(5, count());
    }

    @Test
    void milestones_and_schedules_are_read_as_they_were_entered() {
        today("2026-06-20");
        var plan = inTransaction(LightFixture::new);
        inTransaction(() -> {
            var indicator = Indicator.<Indicator>findById(plan.indicator.id);
            indicator.measure = null;
            indicator.target = null;
            indicator.comparator = io.shishi.plan.Comparator.COMPLETE;
            indicator.milestones.add(new Milestone(indicator, 1, "开工", BigDecimal.ONE, LocalDate.of(2026, 6, 10)));
        });
        lights.judge(plan.plan.id);
        assertEquals("黄灯：节点“开工”应于6月10日完成，已晚10天；规则：节点晚15天以内为慢序时", light(plan.indicator.id).sentenceZh);
        assertEquals("完成节点“开工”即转为按序时", light(plan.indicator.id).greenZh);
    }

    @Test
    void facts_are_read_in_five_statements_however_large_the_plan_is() {
        today("2026-07-03");
        var plan = reported(6, "600");
        var small = statements.during(() -> lights.judge(plan.plan.id));
        inTransaction(() -> {
            for (int i = 0; i < 20; i++) {
                plan.another(AgencyFixture.some(plan.plan.jurisdiction, "a" + i, "单位" + i), "任务" + i);
            }
        });
        assertEquals(small, statements.during(() -> lights.judge(plan.plan.id)));
        // The lock, five for the facts, today's lights, since when they are so, and the document of the day.
        assertTrue(small <= 9, small + " statements");
    }

    @Test
    void judging_changes_nothing_in_the_plan() {
        today("2026-07-03");
        var plan = reported(6, "600");
        inTransaction(() -> {
            Indicator.<Indicator>findById(plan.indicator.id).schedule = List.of(
                    new io.shishi.plan.SchedulePoint(LocalDate.of(2026, 1, 1), new BigDecimal("0.10")),
                    new io.shishi.plan.SchedulePoint(LocalDate.of(2026, 12, 31), BigDecimal.ONE));
        });
        var before = inTransaction(() -> Indicator.<Indicator>findById(plan.indicator.id).version);
        lights.judge(plan.plan.id);
        assertEquals(before, inTransaction(() -> Indicator.<Indicator>findById(plan.indicator.id).version));
    }

    @Test
    void what_happens_many_times_in_a_transaction_is_judged_once_after_it() {
        today("2026-07-03");
        var plan = reported(6, "600");
        var once = statements.during(
                () -> inTransaction(() -> revised.fire(new TargetRevised(plan.plan.id, plan.indicator.id))));
        var often = statements.during(() -> inTransaction(() -> {
            for (int i = 0; i < 5; i++) {
                revised.fire(new TargetRevised(plan.plan.id, plan.indicator.id));
            }
        }));
        assertEquals(once, often);
        assertEquals(LightStatus.GREEN, light(plan.plan.id).status);
    }

    @Test
    void what_is_taken_back_is_not_judged() {
        today("2026-07-03");
        var plan = reported(6, "600");
        assertThrows(
                RuntimeException.class,
                () -> inTransaction(() -> {
                    changed.fire(new PlanChanged(plan.plan.id));
                    throw new IllegalStateException("taken back");
                }));
        assertNull(light(plan.plan.id));
    }

    private void status(Report report, ReportStatus status) {
        inTransaction(() -> {
            Report.<Report>findById(report.id).status = status;
        });
    }

    private long count() {
        return inTransaction(() ->
                entities.createQuery("select count(*) from Light", Long.class).getSingleResult());
    }
}
