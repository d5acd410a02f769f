package io.shishi.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.agency.AgencyGroup;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TaskResourceTest extends PlanApiTest {

    @Test
    void a_task_has_agencies_that_lead_and_agencies_and_groups_that_take_part() {
        var plan = madePlan();
        var group = inTransaction(() -> {
            var towns = new AgencyGroup(county, "towns", "各镇", List.of(AgencyFixture.some(county, "north", "北镇")));
            towns.persist();
            return towns.id;
        });
        var task = with(
                task(madeSection(plan)),
                "leadIds",
                List.of(schools.id, labour.id),
                "cooperating",
                List.of(body("kind", "GROUP", "id", group)));
        var id = post(asOffice(), "/plans/" + plan + "/tasks", task)
                .statusCode(201)
                .body("lead.shortName", contains("县教育局", "县人社局"))
                .body("cooperating.name", contains("各镇"))
                .body("cooperating.kind", contains("GROUP"))
                .body("section.level", equalTo("COUNTY"))
                .body("weight", equalTo(1))
                .body("indicators", empty())
                .extract()
                .<String>path("id");
        assertEquals(List.of("县教育局", "县人社局"), audited(id).after.get("lead"));
    }

    @Test
    void tasks_stand_in_the_order_the_office_gives_them() {
        var plan = madePlan();
        var one = madeSection(plan);
        var two = madeSection(plan);
        add(plan, one, "甲", 1);
        add(plan, one, "乙", 1);
        var third = add(plan, one, "丙", null);
        asOffice().get("/plans/" + plan + "/draft").then().body("sections[0].tasks.title", contains("乙", "甲", "丙"));
        put(asOffice(), "/tasks/" + third, with(task(two), "title", "丙", "version", 0))
                .statusCode(200)
                .body("position", equalTo(1));
        asOffice()
                .get("/plans/" + plan + "/draft")
                .then()
                .body("sections[0].tasks.title", contains("乙", "甲"))
                .body("sections[1].tasks.title", contains("丙"));
    }

    @Test
    void what_it_names_has_to_be_ones_own_and_named_once() {
        var plan = madePlan();
        var section = madeSection(plan);
        var far = inTransaction(() -> AgencyFixture.some(AgencyFixture.district(), "far", "远局").id);
        refused(plan, section, "leadIds[1]", List.of(labour.id, far), List.of());
        refused(plan, section, "leadIds[1]", List.of(labour.id, labour.id), List.of());
        refused(plan, section, "cooperating[0]", List.of(labour.id), List.of(agency(labour.id)));
        refused(plan, section, "cooperating[1]", List.of(labour.id), List.of(agency(schools.id), agency(schools.id)));
        refused(plan, section, "cooperating[0]", List.of(), List.of(body("kind", "GROUP", "id", far)));
        refused(plan, UUID.randomUUID().toString(), "sectionId", List.of(labour.id), List.of());
    }

    @Test
    void a_draft_task_is_changed_in_its_newest_version() {
        var draft = jobsPlan();
        var address = "/tasks/" + draft.task();
        var change = with(
                task(draft.section()),
                "clause",
                "全年新增城镇就业5000人以上。",
                "leadIds",
                List.of(schools.id),
                "cooperating",
                List.of(agency(labour.id)),
                "version",
                0);
        put(asOffice(), address, change)
                .statusCode(200)
                .body("lead.code", contains("jyj"))
                .body("cooperating.name", contains("县人社局"))
                .body("indicators", hasSize(1));
        put(asOffice(), address, change).statusCode(409).body("type", equalTo("/problems/stale-version"));
        assertEquals(List.of("县人社局"), audited(draft.task()).before.get("lead"));
    }

    @Test
    void other_agencies_alone_are_a_new_version_too() {
        var draft = jobsPlan();
        var change = with(task(draft.section()), "leadIds", List.of(labour.id, schools.id), "version", 0);
        put(asOffice(), "/tasks/" + draft.task(), change).statusCode(200).body("version", equalTo(1));
        put(asOffice(), "/tasks/" + draft.task(), with(change, "version", 1))
                .statusCode(200)
                .body("version", equalTo(1));
    }

    @Test
    void a_draft_task_is_deleted_with_its_indicators() {
        var draft = jobsPlan();
        asOffice().delete("/tasks/" + draft.task()).then().statusCode(204);
        assertEquals(0, inTransaction(() -> Indicator.count()));
        asOffice()
                .delete("/tasks/" + draft.task())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/task-not-found"));
    }

    @Test
    void in_force_the_promise_stays_and_the_work_may_pass_on() {
        var draft = jobsPlanInForce();
        var address = "/tasks/" + draft.task();
        put(
                        asOffice(),
                        address,
                        with(task(draft.section()), "clause", "少做一点。", "weight", 2, "number", "9", "version", 0))
                .statusCode(409)
                .body("type", equalTo("/problems/plan-in-force"))
                .body("violations.field", contains("number", "clause", "weight"));
        put(
                        asOffice(),
                        address,
                        with(
                                task(draft.section()),
                                "title",
                                "新增就业",
                                "leadIds",
                                List.of(labour.id, schools.id),
                                "version",
                                0))
                .statusCode(200)
                .body("title", equalTo("新增就业"))
                .body("lead", hasSize(2));
        asOffice().delete(address).then().statusCode(409).body("type", equalTo("/problems/plan-in-force"));
        post(asOffice(), "/plans/" + draft.plan() + "/tasks", task(draft.section()))
                .statusCode(409);
    }

    @Test
    void in_force_somebody_leads_and_can_enter_the_figure() {
        var draft = jobsPlanInForce();
        var address = "/tasks/" + draft.task();
        put(asOffice(), address, with(task(draft.section()), "leadIds", List.of(), "version", 0))
                .statusCode(400)
                .body("violations.field", contains("leadIds"));
        put(asOffice(), address, with(task(draft.section()), "leadIds", List.of(schools.id), "version", 0))
                .statusCode(409)
                .body("type", equalTo("/problems/measure-without-home"));
    }

    @Test
    void a_lead_passes_on_by_steps_that_leave_no_figure_without_a_home() {
        var draft = jobsPlanInForce();
        var task = "/tasks/" + draft.task();
        var both = with(task(draft.section()), "leadIds", List.of(labour.id, schools.id), "version", 0);
        put(asOffice(), task, both).statusCode(200);
        put(asOffice(), "/measures/" + draft.measure(), with(measure(), "ownerId", schools.id, "version", 0))
                .statusCode(200);
        put(asOffice(), task, with(both, "leadIds", List.of(schools.id), "version", 1))
                .statusCode(200);
    }

    @Test
    void a_task_in_force_is_cancelled_once_with_a_reason() {
        var draft = jobsPlanInForce();
        var address = "/tasks/" + draft.task() + "/cancellation";
        post(asOffice(), address, body("reason", "")).statusCode(400).body("violations.field", contains("reason"));
        post(asOffice(), address, body("reason", "省级调减"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("省级调减"))
                .body("clause", equalTo(task(draft.section()).get("clause")));
        post(asOffice(), address, body("reason", "省级调减"))
                .statusCode(409)
                .body("type", equalTo("/problems/task-not-active"));
        put(asOffice(), "/tasks/" + draft.task(), with(task(draft.section()), "version", 1))
                .statusCode(409)
                .body("type", equalTo("/problems/task-not-active"));
        assertEquals("cancel", audited(draft.task()).action);
        asOffice().get("/plans").then().body("items[0].tasks", equalTo(0));
    }

    @Test
    void a_draft_task_is_not_cancelled() {
        var draft = jobsPlan();
        post(asOffice(), "/tasks/" + draft.task() + "/cancellation", body("reason", "不做了"))
                .statusCode(409)
                .body("type", equalTo("/problems/plan-not-in-force"));
    }

    @Test
    void only_the_office_of_the_jurisdiction_writes() {
        var draft = jobsPlanInForce();
        var address = "/tasks/" + draft.task();
        var change = with(task(draft.section()), "version", 0);
        put(asOfficeOf(DISTRICT), address, change).statusCode(404);
        asOfficeOf(DISTRICT).delete(address).then().statusCode(404);
        post(asOfficeOf(DISTRICT), address + "/cancellation", body("reason", "x"))
                .statusCode(404);
        post(asOfficeOf(DISTRICT), "/plans/" + draft.plan() + "/tasks", task(draft.section()))
                .statusCode(404);
        put(asReporterOf("rsj"), address, change).statusCode(403);
        post(asConvener(), address + "/cancellation", body("reason", "x")).statusCode(403);
    }

    @Test
    void an_agency_that_leads_and_a_group_that_takes_part_do_not_go() {
        var draft = jobsPlan();
        asOffice()
                .delete("/agencies/" + labour.id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/agency-still-leads"))
                .body("detail", equalTo("县人社局还牵头 1 项任务（1.(1) 城镇新增就业），请先改由其他单位牵头"));
        var group = made(post(
                asOffice(), "/agency-groups", body("code", "all", "name", "各单位", "agencyIds", List.of(schools.id))));
        var change =
                with(task(draft.section()), "cooperating", List.of(body("kind", "GROUP", "id", group)), "version", 0);
        put(asOffice(), "/tasks/" + draft.task(), change).statusCode(200);
        asOffice()
                .delete("/agency-groups/" + group)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/agency-group-in-use"));
        asOffice().delete("/agencies/" + schools.id).then().statusCode(204);
    }

    private String add(String plan, String section, String title, Integer position) {
        return made(post(
                asOffice(), "/plans/" + plan + "/tasks", with(task(section), "title", title, "position", position)));
    }

    private void refused(String plan, String section, String field, List<UUID> leads, List<?> cooperating) {
        post(asOffice(), "/plans/" + plan + "/tasks", with(task(section), "leadIds", leads, "cooperating", cooperating))
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    private static Object agency(UUID id) {
        return body("kind", "AGENCY", "id", id);
    }
}
