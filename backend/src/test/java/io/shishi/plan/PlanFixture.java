package io.shishi.plan;

import io.shishi.agency.Agency;
import io.shishi.agency.Jurisdiction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Plans and their parts, persisted in the running transaction. */
public final class PlanFixture {

    public static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    private PlanFixture() {}

    /** A plan of 2026 that is being written. */
    public static Plan draft(Jurisdiction jurisdiction) {
        var plan = new Plan(jurisdiction, "2026年度重点民生实事实施方案", 2026, LocalDate.of(2026, 1, 1), YEAR_END);
        plan.persist();
        return plan;
    }

    public static Plan inForce(Jurisdiction jurisdiction) {
        var plan = draft(jurisdiction);
        plan.status = PlanStatus.IN_FORCE;
        plan.inForceAt = Instant.parse("2026-01-05T02:00:00Z");
        return plan;
    }

    public static Section section(Plan plan) {
        var position = (int) Section.count("plan", plan) + 1;
        var section = new Section(plan, position, "第" + position + "部分", SectionLevel.COUNTY);
        section.persist();
        return section;
    }

    /** A task of the section with one leading agency. */
    public static Task task(Section section, Agency lead) {
        var position = (int) Task.count("section", section) + 1;
        var task = new Task(
                section, position, "%d.%d".formatted(section.position, position), "劳有所得", "城镇新增就业", "全年新增城镇就业5000人。");
        task.agencies.add(new TaskAgency(task, 1, AgencyRole.LEAD, lead, null));
        task.persist();
        return task;
    }

    public static Measure measure(Plan plan, Agency owner) {
        var measure = new Measure(plan, "城镇新增就业人数", "人", Aggregation.CUMULATIVE, owner);
        measure.persist();
        return measure;
    }

    /** At least 5000, evenly over the year. */
    public static Indicator indicator(Task task, Measure measure) {
        var position = (int) Indicator.count("task", task) + 1;
        var indicator = new Indicator(task, position, "城镇新增就业", Comparator.AT_LEAST, task.plan.endsOn);
        indicator.measure = measure;
        indicator.unit = measure.unit;
        indicator.target = BigDecimal.valueOf(5000);
        indicator.scheduleTemplate = "LINEAR";
        indicator.persist();
        return indicator;
    }
}
