package io.shishi.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TargetResourceTest extends PlanApiTest {

    @Test
    void the_first_target_is_the_plans_from_its_entry_into_force() {
        var draft = jobsPlan();
        targets(draft.indicator()).body("$", empty());
        enter(draft.plan());
        targets(draft.indicator())
                .body("target", contains(5000))
                .body("ordinal", contains(1))
                .body("[0].authority.number", equalTo("湘政办发〔2026〕3号"))
                .body("[0].actorName", equalTo("office-" + COUNTY))
                .body("[0].at", equalTo("2026-01-10T12:00:00+08:00"));
    }

    @Test
    void a_target_changes_with_reason_and_authority_and_the_old_one_stays() {
        var draft = jobsPlanInForce();
        today("2026-07-01");
        revise(draft.indicator(), body("target", 6000, "dueOn", "2026-11-30"))
                .statusCode(201)
                .body("ordinal", equalTo(2))
                .body("target", equalTo(6000))
                .body("dueOn", equalTo("2026-11-30"))
                .body("reason", equalTo("省下达任务调增"));
        targets(draft.indicator()).body("target", contains(5000, 6000));
        asOffice()
                .get("/plans/" + draft.plan() + "/draft")
                .then()
                .body("sections[0].tasks[0].indicators[0].target", equalTo(6000))
                .body("sections[0].tasks[0].indicators[0].schedule[-1].on", equalTo("2026-11-30"))
                .body("targets", hasSize(2));
        var entry = audited(draft.indicator());
        assertEquals("revise-target", entry.action);
        assertEquals(5000, entry.before.get("target"));
        assertEquals(6000, entry.after.get("target"));
        assertEquals("省下达任务调增", entry.after.get("reason"));
        assertEquals("2026-11-30", entry.after.get("dueOn"));
    }

    @Test
    void reason_and_authority_are_obligatory() {
        var draft = jobsPlanInForce();
        post(asOffice(), address(draft.indicator()), body("target", 6000, "version", 0))
                .statusCode(400)
                .body("violations.field", contains("authority", "reason"));
        revise(draft.indicator(), body("target", 6000, "authority", body("title", " ")))
                .statusCode(400)
                .body("violations.field", contains("authority.title"));
    }

    @Test
    void a_draft_target_is_simply_changed() {
        revise(jobsPlan().indicator(), body("target", 6000))
                .statusCode(409)
                .body("type", equalTo("/problems/plan-not-in-force"));
    }

    @Test
    void what_changes_nothing_is_no_revision() {
        revise(jobsPlanInForce().indicator(), body("target", 5000))
                .statusCode(400)
                .body("type", equalTo("/problems/target-unchanged"));
    }

    @Test
    void an_older_version_is_refused() {
        var id = jobsPlanInForce().indicator();
        revise(id, body("target", 6000)).statusCode(201);
        revise(id, body("target", 7000)).statusCode(409).body("type", equalTo("/problems/stale-version"));
    }

    @Test
    void a_revised_target_has_to_make_sense() {
        var draft = jobsPlanInForce();
        var id = draft.indicator();
        revise(id, body("target", -1)).statusCode(400).body("violations.field", contains("target"));
        revise(id, body("dueOn", "2027-06-30")).statusCode(400).body("violations.field", contains("dueOn"));
        revise(id, body("comparator", "complete"))
                .statusCode(400)
                .body("violations.field", contains("measureId", "comparator"));
        revise(id, body("target", 1, "milestones", List.of(milestone("开工", 1, "2026-03-31"))))
                .statusCode(400)
                .body("violations.field", contains("milestones"));
        revise(id, body("comparator", "=")).statusCode(201).body("comparator", equalTo("="));
    }

    @Test
    void a_schedule_drawn_by_hand_ends_by_the_new_day() {
        var draft = jobsPlan();
        var points = List.of(
                body("on", "2026-01-01", "share", 0),
                body("on", "2026-06-30", "share", 0.3),
                body("on", "2026-12-31", "share", 1));
        put(asOffice(), "/indicators/" + draft.indicator() + "/schedule", body("points", points, "version", 0))
                .statusCode(200);
        enter(draft.plan());
        revise(draft.indicator(), body("dueOn", "2026-09-30", "version", 1)).statusCode(201);
        asOffice()
                .get("/plans/" + draft.plan() + "/draft")
                .then()
                .body(
                        "sections[0].tasks[0].indicators[0].schedule.on",
                        contains("2026-01-01", "2026-06-30", "2026-09-30"));
    }

    @Test
    void a_pending_target_becomes_a_number_once_it_is_decided() {
        var draft = jobsPlan();
        var id = madeIndicator(draft.task(), pending());
        enter(draft.plan());
        targets(id).body("comparator", contains("pending")).body("[0].target", nullValue());
        var measure = made(post(
                asOffice(), "/plans/" + draft.plan() + "/measures", with(measure(), "name", "改善灌溉面积", "unit", "万亩")));
        revise(id, body("comparator", ">=", "target", 1.2))
                .statusCode(400)
                .body("violations.field", contains("measureId"));
        revise(id, body("comparator", ">=", "target", 1.2, "measureId", measure))
                .statusCode(201);
        asOffice()
                .get("/plans/" + draft.plan() + "/draft")
                .then()
                .body("sections[0].tasks[0].indicators[1].pending", nullValue())
                .body("sections[0].tasks[0].indicators[1].unit", equalTo("万亩"))
                .body("sections[0].tasks[0].indicators[1].scheduleTemplate", equalTo("LINEAR"))
                .body("sections[0].tasks[0].indicators[1].schedule[-1].share", equalTo(1));
    }

    @Test
    void a_pending_target_becomes_a_deliverable_with_milestones() {
        var draft = jobsPlan();
        var id = madeIndicator(draft.task(), pending());
        enter(draft.plan());
        revise(id, body("comparator", "complete")).statusCode(400).body("violations.field", contains("milestones"));
        revise(id, body("comparator", "pending", "dueOn", "2026-06-30"))
                .statusCode(400)
                .body("violations.field", contains("comparator"));
        revise(id, body("comparator", "complete", "milestones", List.of(milestone("完工", 1, "2026-10-31"))))
                .statusCode(201);
        asOffice()
                .get("/plans/" + draft.plan() + "/draft")
                .then()
                .body("sections[0].tasks[0].indicators[1].milestones.name", contains("完工"))
                .body("sections[0].tasks[0].indicators[1].scheduleTemplate", equalTo("MILESTONES"));
    }

    @Test
    void the_owner_of_the_figure_has_to_lead_a_task_that_needs_it() {
        var draft = jobsPlan();
        var id = madeIndicator(draft.task(), pending());
        enter(draft.plan());
        var measure =
                made(post(asOffice(), "/plans/" + draft.plan() + "/measures", with(measure(), "ownerId", schools.id)));
        revise(id, body("comparator", ">=", "target", 1, "measureId", measure))
                .statusCode(409)
                .body("type", equalTo("/problems/measure-without-home"))
                .body("detail", containsString("县教育局"));
        targets(id).body("$", hasSize(1));
    }

    @Test
    void a_cancelled_tasks_target_is_not_revised() {
        var draft = jobsPlanInForce();
        post(asOffice(), "/tasks/" + draft.task() + "/cancellation", body("reason", "省级调减"))
                .statusCode(200);
        revise(draft.indicator(), body("target", 6000))
                .statusCode(409)
                .body("type", equalTo("/problems/task-not-active"));
    }

    @Test
    void everybody_of_the_jurisdiction_reads_and_its_office_revises() {
        var id = jobsPlanInForce().indicator();
        asReporterOf("jyj").get(address(id)).then().statusCode(200);
        asViewerOf(CITY).get(address(id)).then().statusCode(200);
        asOfficeOf(DISTRICT).get(address(id)).then().statusCode(404);
        var change = with(decision(), "target", 6000);
        post(asOfficeOf(DISTRICT), address(id), change).statusCode(404);
        post(asSignerOf("rsj"), address(id), change).statusCode(403);
        statements.assertPage(() -> asOffice().get(address(id)).then().statusCode(200));
    }

    private static Map<String, Object> pending() {
        return body("name", "农村水源保障", "comparator", "pending", "pendingDecider", "省水利厅");
    }

    private ValidatableResponse revise(String id, Map<String, Object> change) {
        var whole = decision();
        whole.putAll(change);
        return post(asOffice(), address(id), whole);
    }

    private static Map<String, Object> decision() {
        return body(
                "reason",
                "省下达任务调增",
                "authority",
                body("title", "关于调整民生实事目标的通知", "number", "湘政办函〔2026〕31号", "date", "2026-06-20"),
                "version",
                0);
    }

    private ValidatableResponse targets(String id) {
        return asOffice().get(address(id)).then().statusCode(200);
    }

    private static String address(String id) {
        return "/indicators/" + id + "/targets";
    }
}
