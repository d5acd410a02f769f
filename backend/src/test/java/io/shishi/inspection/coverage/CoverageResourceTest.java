package io.shishi.inspection.coverage;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.shishi.inspection.draw.DrawFixture;
import io.shishi.support.ApiTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CoverageResourceTest extends ApiTest {

    private static final String FIGURES = "find { it.kind == 'FIGURE' }.";

    @Inject
    Statements statements;

    private DrawFixture county;

    @BeforeEach
    void three_tasks_with_reports_of_three_months() {
        today("2026-04-20");
        county = inTransaction(DrawFixture::new);
    }

    @Test
    void before_anything_is_checked_it_says_how_much_there_is() {
        coverage()
                .body("whole.kinds.kind", contains("REPORT", "FIGURE", "TASK"))
                .body("whole.kinds.total", contains(9, 9, 3))
                .body("whole.kinds.checked", contains(0, 0, 0))
                .body("whole.kinds[1].right", nullValue())
                .body("agencies.name", contains("县人社局", "县教育局"))
                .body("agencies[1].kinds.total", contains(6, 6, 2))
                .body("sections.name", contains("第1部分", "第2部分"));
    }

    @Test
    void random_checks_say_how_far_figures_are_right_and_those_by_hand_stand_apart() {
        var draw = drawn(6);
        List<String> items = asSupervisor().get("/draws/" + draw).path("selected.item.itemId");
        for (var i = 0; i < 5; i++) {
            checked(items.get(i), draw, i == 0 ? "DISCREPANCY" : "CONFIRMED");
        }
        checked(items.get(5), draw, "UNDETERMINED");
        var left = county.figures.stream()
                .flatMap(List::stream)
                .map(it -> "figure:" + it.id)
                .filter(it -> !items.contains(it))
                .findFirst()
                .orElseThrow();
        checked(left, null, "DISCREPANCY");

        coverage()
                .body("whole.kinds." + FIGURES + "checked", equalTo(7))
                .body("whole.kinds." + FIGURES + "random.confirmed", equalTo(4))
                .body("whole.kinds." + FIGURES + "random.discrepancy", equalTo(1))
                .body("whole.kinds." + FIGURES + "random.undetermined", equalTo(1))
                .body("whole.kinds." + FIGURES + "byHand.discrepancy", equalTo(1))
                .body("whole.kinds." + FIGURES + "right.share", closeTo(0.8, 1e-9))
                .body("whole.kinds." + FIGURES + "right.low", lessThan(0.8))
                .body("agencies.kinds.flatten().findAll { it.kind == 'FIGURE' }.checked.sum()", equalTo(7));
        statements.assertPage(this::coverage);
    }

    @Test
    void what_a_draw_thrown_away_picked_was_picked_by_hand() {
        var draw = drawn(2);
        List<String> items = asSupervisor().get("/draws/" + draw).path("selected.item.itemId");
        asSupervisor()
                .body(Map.of("reason", "重新确定范围"))
                .post("/draws/" + draw + "/cancellation")
                .then()
                .statusCode(200);
        checked(items.get(0), draw, "CONFIRMED");
        coverage()
                .body("whole.kinds." + FIGURES + "random.confirmed", equalTo(0))
                .body("whole.kinds." + FIGURES + "byHand.confirmed", equalTo(1))
                .body("whole.kinds." + FIGURES + "right", nullValue());
    }

    @Test
    void a_draw_whose_items_are_being_checked_is_not_thrown_away() {
        var draw = drawn(2);
        checked(asSupervisor().get("/draws/" + draw).path("selected[0].item.itemId"), draw, "CONFIRMED");
        asSupervisor()
                .body(Map.of("reason", "不合适"))
                .post("/draws/" + draw + "/cancellation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/draw-given-out"));
    }

    @Test
    void agencies_do_not_read_it() {
        asReporterOf("rsj").get("/plans/" + county.plan.id + "/coverage").then().statusCode(403);
        asViewerOf(COUNTY).get("/plans/" + county.plan.id + "/coverage").then().statusCode(200);
        asViewerOf(DISTRICT)
                .get("/plans/" + county.plan.id + "/coverage")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse coverage() {
        var exact = RestAssuredConfig.config()
                .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE));
        return asConvener()
                .config(exact)
                .get("/plans/" + county.plan.id + "/coverage")
                .then()
                .statusCode(200);
    }

    /** Figures of all three months by equal weights. */
    private String drawn(int size) {
        var alike = Map.of("jump", 1, "greenAtOnce", 1, "lateOrReturned", 1, "sharedPhoto", 1, "longUnchecked", 1);
        String id = asSupervisor()
                .body(Map.of(
                        "planId", county.plan.id, "what", "FIGURE", "size", size, "strata", "NONE", "weights", alike))
                .post("/draws")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        asSupervisor().post("/draws/" + id + "/seed").then().statusCode(200);
        asSupervisor().post("/draws/" + id + "/result").then().statusCode(200);
        return id;
    }

    private void checked(String itemId, String draw, String verdict) {
        var figure = UUID.fromString(itemId.substring("figure:".length()));
        database.asOwner(
                """
                insert into inspection_check (id, jurisdiction_id, plan_id, task_id, agency_id, kind, figure_id, measure_id,
                    draw_id, drawn_item, assignee, assignee_name, visit_by, planned_at, planned_by, planned_by_name,
                    visited_at, state, points, verdict, done_at, version)
                select gen_random_uuid(), p.jurisdiction_id, p.id, r.task_id, r.agency_id, 'FIGURE', f.id, f.measure_id,
                    DRAW, '%s', 'x', 'x', '2026-04-21', now(), 'x', 'x', now(), 'DONE', '[]', '%s', now(), 0
                from figure f join report r on r.id = f.report_id join plan p on p.id = f.plan_id where f.id = '%s'
                """
                        .formatted(itemId, verdict, figure)
                        .replace("DRAW", draw == null ? "null" : "'" + draw + "'"));
    }
}
