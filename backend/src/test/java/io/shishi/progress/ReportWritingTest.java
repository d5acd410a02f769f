package io.shishi.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyFixture;
import io.shishi.audit.Audit;
import io.shishi.plan.Aggregation;
import io.shishi.plan.Comparator;
import io.shishi.plan.Indicator;
import io.shishi.plan.Measure;
import io.shishi.plan.Milestone;
import io.shishi.plan.PlanFixture;
import io.shishi.plan.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Beside the jobs there is a ratio on the same task, a school to build, and a second promise about the jobs. */
@QuarkusTest
class ReportWritingTest extends ReportTest {

    Agency jtj;
    Measure rate;
    Task school;
    Milestone begun;
    Milestone finished;
    Task county5000;

    @Override
    protected void more() {
        jtj = AgencyFixture.some(county, "jtj", "县交通局");
        rate = PlanFixture.measure(plan, rsj);
        rate.name = "检测率";
        rate.unit = "%";
        rate.aggregation = Aggregation.LATEST;
        rate.ratio = true;
        rate.numeratorName = "已检测";
        rate.denominatorName = "应检测";
        var percent = PlanFixture.indicator(task, rate);
        percent.target = BigDecimal.valueOf(90);
        school = PlanFixture.task(section, rsj);
        var built = new Indicator(school, 1, "建成学校", Comparator.COMPLETE, plan.endsOn);
        built.scheduleTemplate = "MILESTONES";
        begun = new Milestone(built, 1, "开工", BigDecimal.ONE, LocalDate.of(2026, 3, 31));
        finished = new Milestone(built, 2, "投用", BigDecimal.TWO, LocalDate.of(2026, 8, 31));
        built.milestones.addAll(List.of(begun, finished));
        built.persist();
        county5000 = PlanFixture.task(PlanFixture.section(plan), jtj);
        PlanFixture.indicator(county5000, jobs);
    }

    @Test
    void a_draft_may_hold_what_is_not_right_yet_and_says_so() {
        save(asRsj(), report(1), body(report(1), figure(jobs, 12.5), ratio(rate, 5, 4)))
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("warnings.code", contains("figure-not-whole", "numerator-exceeds-denominator"))
                .body("warnings[0].field", equalTo("figures[" + jobs.id + "].value"));
    }

    @Test
    void what_is_wrong_is_told_all_at_once() {
        save(asRsj(), report(1), body(report(1), ratio(rate, 5, 4)));
        var answer = submit(report(1));
        refused(answer, 400, "figure-missing");
        answer.body("violations.code", contains("figure-missing", "numerator-exceeds-denominator"))
                .body(
                        "violations.field",
                        contains("figures[" + jobs.id + "].value", "figures[" + rate.id + "].numerator"))
                .body("detail", containsString("有2处需要核对"));
        get(asRsj(), report(1)).body("status", equalTo("DRAFT"));
    }

    @Test
    void a_percentage_is_computed_from_its_parts_and_never_taken_from_outside() {
        save(asRsj(), report(1), body(report(1), with(ratio(rate, 2, 3), "value", 99)))
                .statusCode(200)
                .body("figures[1].value", equalTo(66.6667f))
                .body("figures[1].numerator", equalTo(2))
                .body("figures[1].denominator", equalTo(3));
    }

    @Test
    void decimals_are_kept_as_they_were_written() {
        inTransaction(() -> Measure.update("unit = '万元' where id = ?1", jobs.id));
        var body = "{\"noChange\":false,\"version\":%d,\"figures\":[{\"measureId\":\"%s\",\"value\":12345678901.1230}]}"
                .formatted(version(report(1)), jobs.id);
        var answer = asRsj().body(body).put("/reports/" + report(1)).then().statusCode(200);
        assertEquals(
                new BigDecimal("12345678901.1230"),
                inTransaction(() -> Figure.<Figure>find("report.id", report(1)).firstResult().value));
        answer.body(containsString("12345678901.1230"));
    }

    @Test
    void a_number_that_does_not_fit_is_refused_even_in_a_draft() {
        var answer = save(asRsj(), report(1), body(report(1), figure(jobs, 0.12345)));
        refused(answer, 400, "figure-too-long");
        answer.body("violations.field", contains("figures[" + jobs.id + "].value"));
    }

    @Test
    void null_is_blank_and_absent_is_not_touched() {
        save(report(1), 400);
        save(asRsj(), report(1), body(report(1)))
                .body("figures[0].value", equalTo(400))
                .body("figures[0].touched", equalTo(true));
        save(report(1), null).body("figures[0].value", nullValue()).body("warnings.code", hasItems("figure-missing"));
    }

    @Test
    void last_times_figures_are_a_beginning_and_stand_beside() {
        complete(1, 400, 80, 100);
        goTo("2026-03-02");
        get(asRsj(), report(2))
                .body("figures[0].value", equalTo(400))
                .body("figures[0].touched", equalTo(false))
                .body("figures[0].previous.value", equalTo(400))
                .body("figures[0].previous.roundOrdinal", equalTo(1))
                .body("figures[1].numerator", equalTo(80))
                .body("previous.progressText", equalTo("进展"));
        refused(submit(report(2)), 400, "figure-missing");
    }

    @Test
    void no_change_says_again_what_was_said_last_time() {
        complete(1, 400, 80, 100);
        goTo("2026-03-02");
        var body = body(report(2));
        body.put("noChange", true);
        save(asRsj(), report(2), body);
        refused(submit(report(2)), 400, "no-change-reason-required");
        body.put("progressText", "等待春季招聘");
        body.put("version", version(report(2)));
        save(asRsj(), report(2), body).statusCode(200);
        submit(report(2)).statusCode(200).body("figures.value", contains(400, 80));
        sign(report(2));
        accept(report(2)).statusCode(200);
        assertEquals(2, inTransaction(() -> Figure.count("round.id = ?1 and effective", round(2))));
    }

    @Test
    void a_total_that_falls_wants_a_reason() {
        complete(1, 400, 80, 100);
        goTo("2026-03-02");
        save(asRsj(), report(2), body(report(2), figure(jobs, 390), ratio(rate, 80, 100)));
        refused(submit(report(2)), 400, "figure-fell");
        var corrected = with(figure(jobs, 390), "correctionReason", "剔除重复登记");
        save(asRsj(), report(2), body(report(2), corrected, ratio(rate, 80, 100)));
        submit(report(2)).statusCode(200);
    }

    @Test
    void a_jump_is_asked_about_and_then_believed() {
        complete(1, 400, 80, 100);
        goTo("2026-03-02");
        save(asRsj(), report(2), body(report(2), figure(jobs, 4000), ratio(rate, 80, 100)))
                .body("warnings.code", contains("figure-jumped"));
        refused(submit(report(2)), 400, "figure-jumped");
        var sure = with(figure(jobs, 4000), "jumpConfirmed", true);
        save(asRsj(), report(2), body(report(2), sure, ratio(rate, 80, 100))).body("warnings", empty());
        submit(report(2)).statusCode(200);
    }

    @Test
    void a_shared_measure_is_entered_at_home_and_read_elsewhere() {
        var elsewhere = report(county5000, jtj, 1);
        get(asReporterOf("jtj"), elsewhere)
                .body("figures[0].editable", equalTo(false))
                .body("figures[0].enteredIn.taskNumber", equalTo(task.number))
                .body("figures[0].indicators", hasSize(2));
        var refusal = save(asReporterOf("jtj"), elsewhere, body(elsewhere, figure(jobs, 1)));
        refused(refusal, 400, "figure-not-here");
        refusal.body("detail", containsString(task.number));
    }

    @Test
    void another_agencys_figure_is_seen_once_it_was_accepted() {
        var elsewhere = report(county5000, jtj, 1);
        save(asRsj(), report(1), body(report(1), figure(jobs, 400), ratio(rate, 80, 100)));
        submit(report(1));
        get(asReporterOf("jtj"), elsewhere).body("figures[0].value", nullValue());
        sign(report(1));
        accept(report(1));
        get(asReporterOf("jtj"), elsewhere).body("figures[0].value", equalTo(400));
    }

    @Test
    void one_entry_serves_both_promises_with_their_own_cutoffs() {
        get(asRsj(), report(1))
                .body("figures[0].editable", equalTo(true))
                .body("figures[0].indicators.taskNumber", contains(task.number, county5000.number))
                .body("figures[0].indicators[0].cutoffs.status", hasItems("GREEN"))
                .body("figures[0].indicators[0].light", equalTo("GREEN"));
    }

    @Test
    void milestones_are_claimed_and_done_once_accepted() {
        goTo("2026-04-02");
        var report = report(school, rsj, 3);
        var body = body(report);
        body.put("milestones", List.of(Map.of("id", begun.id, "doneOn", "2026-03-20")));
        save(asRsj(), report, body)
                .statusCode(200)
                .body("milestones[0].doneOn", equalTo("2026-03-20"))
                .body("milestones.touched", contains(true, false));
        submit(report).statusCode(200);
        sign(report);
        assertEquals(null, inTransaction(() -> Milestone.<Milestone>findById(begun.id).doneOn));
        accept(report).statusCode(200).body("milestones[0].acceptedDoneOn", equalTo("2026-03-20"));
        assertEquals(LocalDate.of(2026, 3, 20), inTransaction(() -> Milestone.<Milestone>findById(begun.id).doneOn));
    }

    @Test
    void a_milestone_is_not_done_before_its_day() {
        var report = report(school, rsj, 1);
        var body = body(report);
        body.put("milestones", List.of(Map.of("id", begun.id, "doneOn", "2026-02-03")));
        save(asRsj(), report, body).statusCode(200);
        refused(submit(report), 400, "milestone-in-future");
        body.put("milestones", List.of(Map.of("id", UUID.randomUUID(), "doneOn", "2026-01-03")));
        body.put("version", version(report));
        refused(save(asRsj(), report, body), 400, "milestone-not-here");
    }

    @Test
    void what_waits_for_a_higher_level_says_for_which_and_for_what() {
        var report = report(school, rsj, 1);
        var body = body(report);
        body.put("progressText", "资金未到");
        body.put("delay", Map.of("reason", "HIGHER_LEVEL"));
        save(asRsj(), report, body).statusCode(200).body("warnings.code", hasItems("delay-ask-required"));
        refused(submit(report), 400, "delay-ask-required");
        body.put("delay", Map.of("reason", "HIGHER_LEVEL", "level", "PROVINCE", "ask", "下达补助资金"));
        body.put("version", version(report));
        save(asRsj(), report, body).body("delay.level", equalTo("PROVINCE"));
        submit(report).statusCode(200);
    }

    @Test
    void a_report_that_says_nothing_is_not_handed_in() {
        refused(submit(report(school, rsj, 1)), 400, "progress-missing");
    }

    @Test
    void words_have_a_length() {
        var body = body(report(1));
        body.put("progressText", "长".repeat(1001));
        var answer = save(asRsj(), report(1), body);
        answer.statusCode(400).body("violations.field", contains("progressText"));
    }

    @Test
    void every_save_is_written_down_with_what_stood_there_before() {
        save(report(1), 400);
        save(report(1), 410);
        save(report(1), 410);
        List<Audit> log = inTransaction(() -> Audit.list("action = 'save' order by id"));
        assertEquals(2, log.size(), "saving the same again changes nothing");
        assertEquals("400人", log.get(1).before.get(jobs.name));
        assertEquals("410人", log.get(1).after.get(jobs.name));
        assertEquals(Set.of(jobs.name), log.get(1).after.keySet());
    }

    private void complete(int round, Object value, Object numerator, Object denominator) {
        var report = report(round);
        var body = body(report, figure(jobs, value), ratio(rate, numerator, denominator));
        body.put("progressText", "进展");
        save(asRsj(), report, body).statusCode(200);
        submit(report).statusCode(200);
        sign(report).statusCode(200);
        accept(report).statusCode(200);
    }
}
