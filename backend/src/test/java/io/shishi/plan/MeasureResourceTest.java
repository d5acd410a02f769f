package io.shishi.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeasureResourceTest extends PlanApiTest {

    @Test
    void a_measure_says_what_is_counted_by_whom() {
        var plan = madePlan();
        var id = post(asOffice(), "/plans/" + plan + "/measures", measure())
                .statusCode(201)
                .body("owner.shortName", equalTo("县人社局"))
                .body("aggregation", equalTo("CUMULATIVE"))
                .body("sharedWith", empty())
                .extract()
                .<String>path("id");
        assertEquals("人", audited(id).after.get("unit"));
    }

    @Test
    void two_indicators_share_one_and_it_is_at_home_in_the_first() {
        var draft = jobsPlan();
        var second =
                made(post(asOffice(), "/plans/" + draft.plan() + "/tasks", with(task(draft.section()), "number", "8")));
        madeIndicator(second, with(jobs(draft.measure()), "target", 7500, "name", "新增就业（县）"));
        asConvener()
                .get("/plans/" + draft.plan() + "/measures")
                .then()
                .statusCode(200)
                .body("homeTaskId", contains(draft.task()))
                .body("[0].sharedWith.target", contains(5000, 7500))
                .body("[0].sharedWith.taskNumber", contains("1.(1)", "8"));
        asOffice()
                .get("/plans/" + draft.plan() + "/draft")
                .then()
                .body("sections[0].tasks[0].indicators[0].measure.sharedWith.target", contains(7500))
                .body("sections[0].tasks[1].indicators[0].measure.homeTaskId", equalTo(draft.task()));
    }

    @Test
    void a_ratio_names_its_two_parts() {
        var plan = madePlan();
        var ratio = with(measure(), "ratio", true, "aggregation", "PER_PERIOD");
        post(asOffice(), "/plans/" + plan + "/measures", ratio)
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("numeratorName", "denominatorName", "unit", "aggregation"));
        post(asOffice(), "/plans/" + plan + "/measures", ratio())
                .statusCode(201)
                .body("numeratorName", equalTo("筛查人数"))
                .body("denominatorName", equalTo("产妇人数"));
    }

    @Test
    void its_owner_is_of_ones_own() {
        var plan = madePlan();
        post(asOffice(), "/plans/" + plan + "/measures", with(measure(), "ownerId", UUID.randomUUID()))
                .statusCode(400)
                .body("violations.field", contains("ownerId"));
    }

    @Test
    void a_draft_measure_is_changed_and_its_indicators_take_its_unit() {
        var draft = jobsPlan();
        var change = with(measure(), "unit", "万人", "version", 0);
        put(asOffice(), "/measures/" + draft.measure(), change)
                .statusCode(200)
                .body("unit", equalTo("万人"))
                .body("version", equalTo(1));
        asOffice()
                .get("/plans/" + draft.plan() + "/draft")
                .then()
                .body("sections[0].tasks[0].indicators[0].unit", equalTo("万人"));
        put(asOffice(), "/measures/" + draft.measure(), change)
                .statusCode(409)
                .body("type", equalTo("/problems/stale-version"));
        assertEquals(Map.of("unit", "万人"), audited(draft.measure()).after);
    }

    @Test
    void in_force_what_is_counted_stays() {
        var draft = jobsPlanInForce();
        var address = "/measures/" + draft.measure();
        put(asOffice(), address, with(measure(), "unit", "万人", "aggregation", "LATEST", "version", 0))
                .statusCode(409)
                .body("violations.field", contains("unit", "aggregation"));
        put(asOffice(), address, with(measure(), "ownerId", schools.id, "version", 0))
                .statusCode(409)
                .body("type", equalTo("/problems/measure-without-home"));
        put(asOffice(), address, with(measure(), "name", "新增城镇就业", "version", 0))
                .statusCode(200)
                .body("name", equalTo("新增城镇就业"));
    }

    @Test
    void only_an_unused_one_is_deleted_in_force_too() {
        var draft = jobsPlanInForce();
        asOffice()
                .delete("/measures/" + draft.measure())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/measure-in-use"));
        var unused = made(post(asOffice(), "/plans/" + draft.plan() + "/measures", ratio()));
        asOffice().delete("/measures/" + unused).then().statusCode(204);
        asOffice()
                .delete("/measures/" + unused)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/measure-not-found"));
    }

    @Test
    void only_the_office_of_the_jurisdiction_writes() {
        var draft = jobsPlanInForce();
        asOfficeOf(DISTRICT).get("/plans/" + draft.plan() + "/measures").then().statusCode(404);
        put(asOfficeOf(DISTRICT), "/measures/" + draft.measure(), with(measure(), "version", 0))
                .statusCode(404);
        asOfficeOf(DISTRICT).delete("/measures/" + draft.measure()).then().statusCode(404);
        post(asOfficeOf(DISTRICT), "/plans/" + draft.plan() + "/measures", measure())
                .statusCode(404);
        post(asReporterOf("rsj"), "/plans/" + draft.plan() + "/measures", measure())
                .statusCode(403);
    }

    private Map<String, Object> ratio() {
        return with(
                measure(),
                "name",
                "产前筛查率",
                "unit",
                "%",
                "aggregation",
                "LATEST",
                "ratio",
                true,
                "numeratorName",
                "筛查人数",
                "denominatorName",
                "产妇人数");
    }
}
