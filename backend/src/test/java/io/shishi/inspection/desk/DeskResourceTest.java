package io.shishi.inspection.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.shishi.light.DailyLights;
import io.shishi.paper.PaperTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskResourceTest extends PaperTest {

    @Inject
    DailyLights daily;

    @Inject
    Statements statements;

    @Test
    void an_order_is_open_then_late_then_answered_then_closed() {
        var order = order(asSupervisor());
        desk().body("items", hasSize(1))
                .body("items[0].kind", equalTo("ORDER"))
                .body("items[0].number", equalTo("督办〔2026〕1号"))
                .body("items[0].agency.code", equalTo("rsj"))
                .body("items[0].byName", equalTo("supervisor"))
                .body("items.standing", contains("OPEN"));
        today("2026-03-20");
        desk().body("items.standing", contains("LATE")).body("items.age", contains("OLDER"));
        does(asSignerOf("rsj"), order, rsj, "answers", "text", "已整改到位").statusCode(201);
        desk().body("items.standing", contains("ANSWERED"));
        does(asSupervisor(), order, rsj, "acceptance").statusCode(200);
        desk().body("items.standing", contains("CLOSED")).body("counts[0].count", equalTo(1));
        today("2026-12-20");
        desk().body("items", empty());
    }

    @Test
    void the_facts_on_which_it_was_ordered_are_frozen_with_it() {
        accepted(1, 100);
        daily.catchUp();
        var order = order(asSupervisor());
        accepted100more();
        asSupervisor()
                .get("/papers/" + order)
                .then()
                .body("facts", hasSize(1))
                .body("facts[0].indicator", equalTo("城镇新增就业"))
                .body("facts[0].target", equalTo(5000))
                .body("facts[0].reported", equalTo(100))
                .body("facts[0].reportedOn", equalTo("2026-01-31"))
                .body("facts[0].sentence", containsString("%"))
                .body("issuer.name", equalTo("supervisor"));
        asReporterOf("rsj").get("/papers/" + order).then().body("facts[0].reported", equalTo(100));
    }

    @Test
    void the_offices_own_orders_are_not_on_the_desk() {
        order(asOffice());
        desk().body("items", empty());
    }

    @Test
    void neither_office_closes_the_others() {
        var ours = order(asSupervisor());
        var theirs = order(asOffice());
        for (var deed : List.of("closure", "cancellation")) {
            whole(asOffice(), ours, deed, 403);
            whole(asConvener(), ours, deed, 403);
            whole(asSupervisor(), theirs, deed, 403);
        }
        does(asSignerOf("rsj"), ours, rsj, "answers", "text", "已整改").statusCode(201);
        does(asSignerOf("rsj"), theirs, rsj, "answers", "text", "已整改").statusCode(201);
        does(asOffice(), ours, rsj, "acceptance").statusCode(403);
        does(asSupervisor(), theirs, rsj, "acceptance").statusCode(403);
        assertState(ours, rsj, "ANSWERED");
        assertState(theirs, rsj, "ANSWERED");
    }

    @Test
    void it_is_narrowed_by_kind_standing_and_agency() {
        order(asSupervisor());
        narrowed("kind=ORDER&standing=OPEN&age=WEEK&agency=" + rsj.id, 1);
        narrowed("kind=FINDING", 0);
        narrowed("standing=LATE", 0);
        narrowed("agency=" + jyj.id, 0);
        narrowed("plan=" + plan.id, 1);
    }

    @Test
    void it_is_for_the_task_force_of_the_place() {
        order(asSupervisor());
        asReporterOf("rsj").get("/supervision/desk").then().statusCode(403);
        asOfficeOf(DISTRICT).get("/supervision/desk").then().statusCode(403);
        statements.assertPage(
                () -> asSupervisor().get("/supervision/desk").then().statusCode(200));
    }

    private io.restassured.response.ValidatableResponse desk() {
        return asSupervisor().get("/supervision/desk").then().statusCode(200);
    }

    private void narrowed(String query, int count) {
        asConvener().get("/supervision/desk?" + query).then().statusCode(200).body("total", equalTo(count));
    }

    private void whole(RequestSpecification who, UUID paper, String deed, int status) {
        who.body(Map.of("version", wholeVersion(paper), deed.equals("closure") ? "note" : "reason", "不再需要"))
                .post("/papers/" + paper + "/" + deed)
                .then()
                .statusCode(status);
    }

    private UUID order(RequestSpecification who) {
        return id(issue(
                who,
                paper(
                        "ORDER",
                        "title",
                        "督办稳岗就业",
                        "body",
                        "请限期整改。",
                        "taskIds",
                        List.of(task.id),
                        "indicatorIds",
                        List.of(indicator.id),
                        "addressees",
                        to(rsj))));
    }

    private void accepted100more() {
        goTo("2026-03-02");
        accepted(2, 200);
    }
}
