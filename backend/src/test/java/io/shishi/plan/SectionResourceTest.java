package io.shishi.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SectionResourceTest extends PlanApiTest {

    @Test
    void parts_stand_in_the_order_the_office_gives_them() {
        var plan = madePlan();
        add(plan, "县级", 1);
        add(plan, "市级", 1);
        var last = add(plan, "其他", null);
        asOffice().get("/plans/" + plan).then().body("sections.title", contains("市级", "县级", "其他"));
        put(asOffice(), "/sections/" + last, change("省级", 1, 0)).statusCode(200).body("position", equalTo(1));
        asOffice()
                .get("/plans/" + plan)
                .then()
                .body("sections.title", contains("省级", "市级", "县级"))
                .body("sections.position", contains(1, 2, 3))
                .body("sections.version", contains(1, 0, 0));
    }

    @Test
    void an_older_version_is_refused() {
        var id = add(madePlan(), "县级", null);
        put(asOffice(), "/sections/" + id, change("甲", null, 0)).statusCode(200);
        put(asOffice(), "/sections/" + id, change("乙", null, 0))
                .statusCode(409)
                .body("type", equalTo("/problems/stale-version"));
        assertEquals(Map.of("title", "甲"), audited(id).after);
    }

    @Test
    void only_an_empty_part_is_deleted() {
        var draft = jobsPlan();
        asOffice()
                .delete("/sections/" + draft.section())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/section-not-empty"));
        var empty = add(draft.plan(), "空", null);
        asOffice().delete("/sections/" + empty).then().statusCode(204);
        asOffice()
                .delete("/sections/" + empty)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/section-not-found"));
    }

    @Test
    void in_force_only_the_title_is_put_right() {
        var draft = jobsPlanInForce();
        var address = "/sections/" + draft.section();
        put(asOffice(), address, change("县级民生实事", null, 0)).statusCode(200);
        put(asOffice(), address, body("title", "x", "level", "CITY", "position", 2, "version", 1))
                .statusCode(409)
                .body("violations.field", contains("level", "position"));
        asOffice().delete(address).then().statusCode(409).body("type", equalTo("/problems/plan-in-force"));
        post(asOffice(), "/plans/" + draft.plan() + "/sections", body("title", "y", "level", "CITY"))
                .statusCode(409)
                .body("type", equalTo("/problems/plan-in-force"));
    }

    @Test
    void only_the_office_of_the_jurisdiction_writes() {
        var plan = madePlan();
        var id = add(plan, "县级", null);
        put(asOfficeOf(DISTRICT), "/sections/" + id, change("x", null, 0)).statusCode(404);
        asOfficeOf(DISTRICT).delete("/sections/" + id).then().statusCode(404);
        post(asOfficeOf(DISTRICT), "/plans/" + plan + "/sections", body("title", "x", "level", "CITY"))
                .statusCode(404);
        put(asReporterOf("rsj"), "/sections/" + id, change("x", null, 0)).statusCode(403);
    }

    private String add(String plan, String title, Integer position) {
        return made(post(
                asOffice(),
                "/plans/" + plan + "/sections",
                body("title", title, "level", "COUNTY", "position", position)));
    }

    private static Map<String, Object> change(String title, Integer position, int version) {
        return body("title", title, "level", "COUNTY", "position", position, "version", version);
    }
}
