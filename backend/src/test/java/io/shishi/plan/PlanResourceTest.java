package io.shishi.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanResourceTest extends PlanApiTest {

    @Test
    void a_plan_begins_as_a_draft_with_the_usual_cycle() {
        post(asOffice(), "/plans", plan())
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("cycle.period", equalTo("MONTHLY"))
                .body("cycle.dueDay", equalTo(5))
                .body("mechanism.members", empty())
                .body("jurisdiction.code", equalTo(COUNTY));
    }

    @Test
    void its_task_force_and_cycle_are_set_on_screen() {
        var id = made(post(asOffice(), "/plans", with(plan(), "mechanism", taskForce(), "cycle", weekly())));
        asOffice()
                .get("/plans/" + id)
                .then()
                .statusCode(200)
                .body("mechanism.convener", equalTo("县人民政府副县长"))
                .body("mechanism.office.shortName", equalTo("县人社局"))
                .body("mechanism.members.shortName", contains("县教育局", "县人社局"))
                .body("cycle.period", equalTo("WEEKLY"));
        assertEquals("create", audited(id).action);
        assertEquals(List.of("县教育局", "县人社局"), audited(id).after.get("members"));
    }

    @Test
    void days_and_cycle_have_to_make_sense() {
        post(asOffice(), "/plans", with(plan(), "endsOn", "2026-01-01"))
                .statusCode(400)
                .body("violations.field", contains("endsOn"));
        post(asOffice(), "/plans", with(plan(), "endsOn", "2036-01-01"))
                .statusCode(400)
                .body("detail", containsString("三年"));
        post(asOffice(), "/plans", with(plan(), "cycle", with(weekly(), "period", "DAILY")))
                .statusCode(400)
                .body("violations.field", contains("cycle.period"));
        post(asOffice(), "/plans", with(plan(), "cycle", with(weekly(), "dueDay", 31)))
                .statusCode(400)
                .body("violations.field", contains("cycle.dueDay"));
    }

    @Test
    void the_task_force_is_of_ones_own_agencies() {
        var far = inTransaction(() -> AgencyFixture.some(AgencyFixture.district(), "far", "远局").id);
        post(asOffice(), "/plans", with(plan(), "mechanism", with(taskForce(), "memberIds", List.of(schools.id, far))))
                .statusCode(400)
                .body("violations.field", contains("mechanism.memberIds[1]"));
        post(asOffice(), "/plans", with(plan(), "mechanism", with(taskForce(), "officeAgencyId", UUID.randomUUID())))
                .statusCode(400)
                .body("violations.field", contains("mechanism.officeAgencyId"));
    }

    @Test
    void a_draft_is_changed_in_its_newest_version() {
        var id = madePlan();
        var change = with(plan(), "title", "新标题", "mechanism", taskForce(), "cycle", weekly(), "version", 0);
        put(asOffice(), "/plans/" + id, change)
                .statusCode(200)
                .body("title", equalTo("新标题"))
                .body("version", equalTo(1));
        put(asOffice(), "/plans/" + id, change).statusCode(409).body("type", equalTo("/problems/stale-version"));
        assertEquals("2026年度重点民生实事实施方案", audited(id).before.get("title"));
        assertEquals("新标题", audited(id).after.get("title"));
    }

    @Test
    void moving_its_first_day_redraws_the_schedules() {
        var draft = jobsPlan();
        put(
                        asOffice(),
                        "/plans/" + draft.plan(),
                        with(
                                plan(),
                                "startsOn",
                                "2026-03-01",
                                "mechanism",
                                taskForce(),
                                "cycle",
                                weekly(),
                                "version",
                                0))
                .statusCode(200);
        asOffice()
                .get("/plans/" + draft.plan() + "/draft")
                .then()
                .body("sections[0].tasks[0].indicators[0].schedule[0].on", equalTo("2026-03-01"));
    }

    @Test
    void in_force_its_days_stay_and_its_people_change() {
        var draft = jobsPlanInForce();
        var version = version(draft.plan());
        var cycle = body("period", "MONTHLY", "dueDay", 8, "opensDaysBeforeEnd", 3, "closesDaysAfterDue", 5);
        var change = with(plan(), "mechanism", taskForce(), "cycle", cycle, "version", version);
        put(asOffice(), "/plans/" + draft.plan(), with(change, "endsOn", "2026-11-30", "cycle", weekly()))
                .statusCode(409)
                .body("type", equalTo("/problems/plan-in-force"))
                .body("violations.field", contains("endsOn", "cycle.period"));
        put(asOffice(), "/plans/" + draft.plan(), change)
                .statusCode(200)
                .body("cycle.dueDay", equalTo(8))
                .body("mechanism.convener", equalTo("县人民政府副县长"));
    }

    @Test
    void an_agency_sees_it_once_it_is_in_force() {
        var draft = jobsPlan();
        asReporterOf("rsj").get("/plans/" + draft.plan()).then().statusCode(404);
        asReporterOf("rsj").get("/plans").then().body("total", equalTo(0));
        asConvener().get("/plans").then().body("total", equalTo(1));
        asSupervisor().get("/plans/" + draft.plan() + "/draft").then().statusCode(200);
        enter(draft.plan());
        asReporterOf("rsj").get("/plans/" + draft.plan()).then().statusCode(200);
        asViewerOf(CITY)
                .get("/plans")
                .then()
                .body("items.jurisdiction.code", contains(COUNTY))
                .body("items[0].tasks", equalTo(1))
                .body("items[0].indicators", equalTo(1));
    }

    @Test
    void plans_are_listed_newest_first_by_year_status_and_jurisdiction() {
        var last = made(post(asOffice(), "/plans", with(plan(), "year", 2025, "title", "去年")));
        jobsPlanInForce();
        asOffice().get("/plans").then().body("items.year", contains(2026, 2025));
        asOffice().queryParam("year", 2025).get("/plans").then().body("items.id", contains(last));
        asOffice().queryParam("status", "DRAFT").get("/plans").then().body("items.id", contains(last));
        asOffice().queryParam("jurisdiction", COUNTY).get("/plans").then().body("total", equalTo(2));
        asOffice().queryParam("jurisdiction", DISTRICT).get("/plans").then().body("total", equalTo(0));
        asOffice()
                .queryParam("size", 1)
                .queryParam("page", 1)
                .get("/plans")
                .then()
                .body("items.year", contains(2025));
        asOffice().queryParam("status", "BROKEN").get("/plans").then().statusCode(404);
    }

    @Test
    void a_draft_is_deleted_with_everything_in_it() {
        var draft = jobsPlan();
        asOffice().delete("/plans/" + draft.plan()).then().statusCode(204);
        asOffice().get("/plans/" + draft.plan()).then().statusCode(404);
        assertEquals(0, inTransaction(() -> Indicator.count()));
        assertEquals("delete", audited(draft.plan()).action);
    }

    @Test
    void a_plan_in_force_is_not_deleted() {
        var draft = jobsPlanInForce();
        asOffice()
                .delete("/plans/" + draft.plan())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/plan-in-force"));
    }

    @Test
    void it_is_archived_when_its_year_is_over() {
        var draft = jobsPlanInForce();
        today("2027-01-05");
        asOffice()
                .post("/plans/" + draft.plan() + "/archiving")
                .then()
                .statusCode(200)
                .body("status", equalTo("ARCHIVED"));
        asReporterOf("rsj").get("/plans/" + draft.plan()).then().statusCode(200);
        put(
                        asOffice(),
                        "/plans/" + draft.plan(),
                        with(plan(), "mechanism", taskForce(), "cycle", weekly(), "version", version(draft.plan())))
                .statusCode(409)
                .body("type", equalTo("/problems/plan-archived"));
    }

    @Test
    void it_is_archived_earlier_only_for_a_reason() {
        var draft = jobsPlan();
        asOffice()
                .post("/plans/" + draft.plan() + "/archiving")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/plan-not-in-force"));
        enter(draft.plan());
        asOffice()
                .post("/plans/" + draft.plan() + "/archiving")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/reason-required"))
                .body("violations.field", contains("reason"));
        post(asOffice(), "/plans/" + draft.plan() + "/archiving", body("reason", "并入新方案"))
                .statusCode(200);
        assertEquals("并入新方案", audited(draft.plan()).after.get("reason"));
    }

    @Test
    void only_the_office_of_the_jurisdiction_writes() {
        var id = madePlan();
        var change = with(plan(), "mechanism", taskForce(), "cycle", weekly(), "version", 0);
        put(asOfficeOf(DISTRICT), "/plans/" + id, change)
                .statusCode(404)
                .body("type", equalTo("/problems/plan-not-found"));
        asOfficeOf(DISTRICT).delete("/plans/" + id).then().statusCode(404);
        asOfficeOf(DISTRICT).post("/plans/" + id + "/archiving").then().statusCode(404);
        put(asConvener(), "/plans/" + id, change).statusCode(403);
        post(asSupervisor(), "/plans", plan()).statusCode(403);
        post(asReporterOf("rsj"), "/plans", plan()).statusCode(403);
    }

    @Test
    void pages_cost_few_statements() {
        var draft = jobsPlanInForce();
        statements.assertPage(() -> asOffice().get("/plans").then().statusCode(200));
        statements.assertPage(
                () -> asOffice().get("/plans/" + draft.plan()).then().statusCode(200));
        statements.assertPage(
                () -> asOffice().get("/plans/" + draft.plan() + "/draft").then().statusCode(200));
        statements.assertPage(() ->
                asOffice().get("/plans/" + draft.plan() + "/measures").then().statusCode(200));
    }

    @Test
    void a_repeated_creation_makes_one_plan() {
        for (var i = 0; i < 2; i++) {
            asOffice()
                    .header("Idempotency-Key", "the-same-plan")
                    .body(plan())
                    .post("/plans")
                    .then()
                    .statusCode(201)
                    .body("documentNumber", equalTo("湘政办发〔2026〕3号"))
                    .body("archivedAt", nullValue());
        }
        asOffice().get("/plans").then().body("total", equalTo(1));
    }

    private int version(String plan) {
        return asOffice().get("/plans/" + plan).then().extract().path("version");
    }

    private Map<String, Object> taskForce() {
        return body(
                "convener", "县人民政府副县长",
                "deputyConveners", List.of("县人社局局长"),
                "officeAgencyId", labour.id,
                "supervision", List.of("县政府督查室"),
                "memberIds", List.of(schools.id, labour.id));
    }

    private static Map<String, Object> weekly() {
        return body("period", "WEEKLY", "dueDay", 2, "opensDaysBeforeEnd", 1, "closesDaysAfterDue", 2);
    }
}
