package io.shishi.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndicatorResourceTest extends PlanApiTest {

    @Test
    void a_promise_takes_unit_day_and_schedule_from_where_it_stands() {
        var draft = jobsPlan();
        var id = post(asOffice(), "/tasks/" + draft.task() + "/indicators", jobs(draft.measure()))
                .statusCode(201)
                .body("comparator", equalTo(">="))
                .body("unit", equalTo("人"))
                .body("dueOn", equalTo("2026-12-31"))
                .body("weight", equalTo(1))
                .body("position", equalTo(2))
                .body("scheduleTemplate", equalTo("LINEAR"))
                .body("schedule[0].on", equalTo("2026-01-01"))
                .body("schedule[-1].share", equalTo(1))
                .body("clauseMarks.start", contains(2))
                .body("clauseMarks.end", contains(13))
                .body("measure.homeTaskId", equalTo(draft.task()))
                .extract()
                .<String>path("id");
        assertEquals("城镇新增就业人数", audited(id).after.get("measure"));
    }

    @Test
    void each_kind_of_promise_has_its_usual_schedule() {
        var draft = jobsPlan();
        var task = draft.task();
        var m = draft.measure();
        template(task, with(jobs(m), "comparator", "=", "exact", true), "LINEAR");
        template(task, with(jobs(m), "comparator", "<=", "strict", true, "period", "MONTHLY"), "STANDING");
        template(task, with(jobs(m), "comparator", "zero", "target", null), "STANDING");
        template(task, with(jobs(m), "comparator", "zero", "target", 0, "baseline", 3), "LINEAR");
        template(task, with(jobs(m), "comparator", "recurring", "target", null, "period", "QUARTERLY"), "PERIODIC");
        template(task, deliverable(), "MILESTONES");
        template(task, with(jobs(m), "scheduleTemplate", "YEAR_END"), "YEAR_END");
    }

    @Test
    void a_pending_target_has_a_decider_and_a_clock() {
        var draft = jobsPlan();
        post(
                        asOffice(),
                        "/tasks/" + draft.task() + "/indicators",
                        body("name", "农村水源保障", "comparator", "pending", "pendingDecider", "省水利厅"))
                .statusCode(201)
                .body("pending.decider", equalTo("省水利厅"))
                .body("pending.since", equalTo("2026-01-05"))
                .body("pending.days", equalTo(5))
                .body("schedule", empty())
                .body("measure", nullValue());
    }

    @Test
    void a_promise_has_to_make_sense() {
        var draft = jobsPlan();
        refused(draft, with(jobs(draft.measure()), "target", null), "target", "须填目标值");
        refused(draft, with(jobs(draft.measure()), "comparator", "=", "baseline", 5000), "baseline", "目标值相同");
        refused(draft, with(jobs(draft.measure()), "measureId", null), "measureId", "须选择数据项");
        refused(draft, with(jobs(draft.measure()), "unit", "个"), "unit", "“人”");
        refused(draft, with(jobs(draft.measure()), "exact", true), "exact", "不多不少");
        refused(draft, with(jobs(draft.measure()), "dueOn", "2027-01-01"), "dueOn", "起止日期之内");
        refused(draft, with(jobs(draft.measure()), "clauseText", "8000人"), "clauseText", "一字不差");
        refused(draft, with(jobs(draft.measure()), "period", "MONTHLY"), "period", "按期重复");
        refused(draft, with(deliverable(), "measureId", draft.measure()), "measureId", "节点");
        refused(draft, body("name", "x", "comparator", "pending"), "pendingDecider", "由谁下达");
        refused(draft, with(jobs(draft.measure()), "comparator", "recurring"), "period", "每月");
        refused(draft, with(jobs(draft.measure()), "measureId", UUID.randomUUID()), "measureId", "本方案");
        refused(draft, with(jobs(draft.measure()), "scheduleTemplate", "MAGIC"), "scheduleTemplate", "LINEAR、");
    }

    @Test
    void an_unknown_comparator_is_refused() {
        var draft = jobsPlan();
        post(asOffice(), "/tasks/" + draft.task() + "/indicators", with(jobs(draft.measure()), "comparator", "~"))
                .statusCode(400)
                .body("violations.field", contains("comparator"));
    }

    @Test
    void a_draft_promise_is_changed_and_its_schedule_follows() {
        var draft = jobsPlan();
        var address = "/indicators/" + draft.indicator();
        var change = with(jobs(draft.measure()), "target", 5200, "dueOn", "2026-10-31", "version", 0);
        put(asOffice(), address, change)
                .statusCode(200)
                .body("target", equalTo(5200))
                .body("schedule[-1].on", equalTo("2026-10-31"))
                .body("version", equalTo(1));
        put(asOffice(), address, change).statusCode(409).body("type", equalTo("/problems/stale-version"));
        put(asOffice(), address, with(jobs(draft.measure()), "comparator", "<=", "version", 1))
                .statusCode(200)
                .body("scheduleTemplate", equalTo("STANDING"));
    }

    @Test
    void promises_stand_in_the_order_the_office_gives_them() {
        var draft = jobsPlan();
        madeIndicator(draft.task(), with(deliverable(), "position", 1));
        put(asOffice(), "/indicators/" + draft.indicator(), with(jobs(draft.measure()), "name", "乙", "version", 0))
                .statusCode(200);
        asOffice()
                .get("/plans/" + draft.plan() + "/draft")
                .then()
                .body("sections[0].tasks[0].indicators.name", contains("就业驿站", "乙"));
    }

    @Test
    void a_draft_promise_is_deleted() {
        var draft = jobsPlan();
        asOffice().delete("/indicators/" + draft.indicator()).then().statusCode(204);
        asOffice()
                .delete("/indicators/" + draft.indicator())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/indicator-not-found"));
    }

    @Test
    void in_force_a_promise_is_only_worded_better() {
        var draft = jobsPlanInForce();
        var address = "/indicators/" + draft.indicator();
        put(asOffice(), address, with(jobs(draft.measure()), "target", 4000, "weight", 2, "version", 0))
                .statusCode(409)
                .body("type", equalTo("/problems/plan-in-force"))
                .body("violations.field", contains("target", "weight"));
        put(asOffice(), address, with(jobs(draft.measure()), "clauseText", "没有的话", "version", 0))
                .statusCode(400)
                .body("violations.field", contains("clauseText"));
        put(asOffice(), address, with(jobs(draft.measure()), "name", "新增就业", "version", 0))
                .statusCode(200)
                .body("name", equalTo("新增就业"));
        assertEquals(Map.of("name", "新增就业"), audited(draft.indicator()).after);
        asOffice().delete(address).then().statusCode(409);
        post(asOffice(), "/tasks/" + draft.task() + "/indicators", jobs(draft.measure()))
                .statusCode(409);
    }

    @Test
    void only_the_office_of_the_jurisdiction_writes() {
        var draft = jobsPlanInForce();
        var change = with(jobs(draft.measure()), "version", 0);
        put(asOfficeOf(DISTRICT), "/indicators/" + draft.indicator(), change).statusCode(404);
        asOfficeOf(DISTRICT).delete("/indicators/" + draft.indicator()).then().statusCode(404);
        post(asOfficeOf(DISTRICT), "/tasks/" + draft.task() + "/indicators", jobs(draft.measure()))
                .statusCode(404);
        put(asReporterOf("rsj"), "/indicators/" + draft.indicator(), change).statusCode(403);
    }

    private void template(String task, Map<String, Object> terms, String template) {
        post(asOffice(), "/tasks/" + task + "/indicators", terms)
                .statusCode(201)
                .body("scheduleTemplate", equalTo(template));
    }

    private void refused(Draft draft, Map<String, Object> terms, String field, String because) {
        post(asOffice(), "/tasks/" + draft.task() + "/indicators", terms)
                .statusCode(400)
                .body("violations.field", hasItem(field))
                .body("detail", containsString(because));
    }
}
