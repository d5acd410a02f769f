package io.shishi.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScheduleResourceTest extends PlanApiTest {

    private static final List<Map<String, Object>> BY_HAND = List.of(
            body("on", "2026-01-01", "share", 0),
            body("on", "2026-06-30", "share", 0.4),
            body("on", "2026-12-31", "share", 1));

    @Test
    void a_schedule_is_drawn_from_a_template() {
        var draft = jobsPlan();
        schedule(draft.indicator(), body("template", "STEP", "version", 0))
                .statusCode(200)
                .body("scheduleTemplate", equalTo("STEP"))
                .body("schedule.on", contains("2026-01-01", "2026-12-30", "2026-12-31"))
                .body("schedule.share", contains(0, 0, 1));
        assertEquals("change-schedule", audited(draft.indicator()).action);
    }

    @Test
    void a_schedule_is_drawn_by_hand_and_stays_so() {
        var draft = jobsPlan();
        schedule(draft.indicator(), body("points", BY_HAND, "version", 0))
                .statusCode(200)
                .body("scheduleTemplate", equalTo("CUSTOM"))
                .body("schedule.share", contains(0, 0.4f, 1));
        put(asOffice(), "/indicators/" + draft.indicator(), with(jobs(draft.measure()), "target", 6000, "version", 1))
                .statusCode(200)
                .body("schedule", hasSize(3));
        schedule(draft.indicator(), body("template", "LINEAR", "version", 2))
                .statusCode(200)
                .body("scheduleTemplate", equalTo("LINEAR"));
    }

    @Test
    void a_schedule_has_to_make_sense() {
        var id = jobsPlan().indicator();
        schedule(id, body("points", BY_HAND.subList(0, 2), "version", 0))
                .statusCode(400)
                .body("type", equalTo("/problems/schedule-wrong"))
                .body("detail", containsString("100%"));
        schedule(id, body("points", BY_HAND.reversed(), "version", 0))
                .statusCode(400)
                .body("violations.field[0]", equalTo("points"));
        schedule(id, body("version", 0)).statusCode(400).body("violations.field", contains("template"));
        schedule(id, body("template", "MAGIC", "version", 0))
                .statusCode(400)
                .body("violations.field", contains("template"));
        schedule(id, body("template", "LINEAR", "points", BY_HAND, "version", 0))
                .statusCode(400)
                .body("violations.field", contains("points"));
        schedule(id, body("template", "LINEAR", "version", 7))
                .statusCode(409)
                .body("type", equalTo("/problems/stale-version"));
    }

    @Test
    void a_pending_target_has_no_schedule() {
        var draft = jobsPlan();
        var id = madeIndicator(draft.task(), body("name", "水源", "comparator", "pending", "pendingDecider", "省水利厅"));
        schedule(id, body("template", "LINEAR", "version", 0))
                .statusCode(409)
                .body("type", equalTo("/problems/target-pending"));
    }

    @Test
    void in_force_a_schedule_moves_for_a_reason() {
        var id = jobsPlanInForce().indicator();
        schedule(id, body("points", BY_HAND, "version", 0))
                .statusCode(400)
                .body("type", equalTo("/problems/reason-required"))
                .body("violations.field", contains("reason"));
        schedule(id, body("points", BY_HAND, "reason", "招聘集中在下半年", "version", 0))
                .statusCode(200);
        assertEquals("招聘集中在下半年", audited(id).after.get("reason"));
        assertEquals("LINEAR", audited(id).before.get("scheduleTemplate"));
    }

    @Test
    void milestones_stand_in_their_order_and_draw_the_schedule() {
        var draft = jobsPlan();
        var id = madeIndicator(draft.task(), deliverable());
        var first = staged(id, 0, milestone("开工", 40, "2026-03-31"), milestone("验收", 60, "2026-11-30"))
                .body("milestones.name", contains("开工", "验收"))
                .body("milestones.position", contains(1, 2))
                .body("schedule.on", hasItems("2026-03-31", "2026-11-30", "2026-12-31"))
                .body("schedule.share[2]", equalTo(0.4f))
                .extract();
        var finish = with(milestone("竣工验收", 60, "2026-12-15"), "id", first.path("milestones[1].id"));
        staged(id, first.path("version"), milestone("前期", 10, "2026-02-28"), finish)
                .body("milestones.name", contains("前期", "竣工验收"))
                .body("milestones[1].id", equalTo(first.path("milestones[1].id")));
    }

    @Test
    void milestones_have_to_make_sense() {
        var draft = jobsPlan();
        var id = madeIndicator(draft.task(), deliverable());
        milestones(id, 0, milestone("开工", 0, "2026-03-31"))
                .statusCode(400)
                .body("violations.field", contains("milestones[0].weight"));
        milestones(id, 0, milestone("开工", 10, "2027-03-31"))
                .statusCode(400)
                .body("violations.field", contains("milestones[0].dueOn"));
        milestones(id, 0, with(milestone("开工", 10, "2026-03-31"), "id", draft.plan()))
                .statusCode(400)
                .body("violations.field", contains("milestones[0].id"));
        milestones(draft.indicator(), 0, milestone("开工", 10, "2026-03-31"))
                .statusCode(409)
                .body("type", equalTo("/problems/milestones-not-used"));
    }

    @Test
    void in_force_a_milestones_day_moves_for_a_reason_until_it_is_done() {
        var draft = jobsPlan();
        var id = madeIndicator(draft.task(), deliverable());
        var made = staged(id, 0, milestone("开工", 40, "2026-03-31"), milestone("验收", 60, "2026-11-30"))
                .extract();
        enter(draft.plan());
        var first = with(milestone("开工", 40, "2026-04-30"), "id", made.path("milestones[0].id"));
        var second = with(milestone("验收", 60, "2026-11-30"), "id", made.path("milestones[1].id"));
        int version = made.path("version");
        milestones(id, version, first, second).statusCode(400).body("violations.field", contains("reason"));
        because(id, version, "用地手续", first).statusCode(409).body("violations.field", contains("milestones"));
        because(id, version, "用地手续", with(first, "weight", 50), second)
                .statusCode(409)
                .body("violations.field", contains("milestones[0].weight"));
        int next = because(id, version, "用地手续", first, second)
                .statusCode(200)
                .extract()
                .path("version");
        inTransaction(() -> Milestone.update("doneOn = ?1 where name = ?2", PlanFixture.YEAR_END, "开工"));
        because(id, next, "再推迟", with(first, "dueOn", "2026-05-31"), second)
                .statusCode(409)
                .body("violations.field", contains("milestones[0].dueOn"));
    }

    @Test
    void only_the_office_of_the_jurisdiction_writes() {
        var id = jobsPlanInForce().indicator();
        var change = body("template", "LINEAR", "reason", "x", "version", 0);
        put(asOfficeOf(DISTRICT), "/indicators/" + id + "/schedule", change).statusCode(404);
        put(asReporterOf("rsj"), "/indicators/" + id + "/schedule", change).statusCode(403);
        put(asOfficeOf(DISTRICT), "/indicators/" + id + "/milestones", body("milestones", List.of(), "version", 0))
                .statusCode(404);
    }

    private ValidatableResponse schedule(String id, Object change) {
        return put(asOffice(), "/indicators/" + id + "/schedule", change);
    }

    private ValidatableResponse milestones(String id, int version, Object... stages) {
        return because(id, version, null, stages);
    }

    private ValidatableResponse staged(String id, int version, Object... stages) {
        return milestones(id, version, stages).statusCode(200);
    }

    private ValidatableResponse because(String id, int version, String reason, Object... stages) {
        return put(
                asOffice(),
                "/indicators/" + id + "/milestones",
                body("milestones", List.of(stages), "reason", reason, "version", version));
    }
}
