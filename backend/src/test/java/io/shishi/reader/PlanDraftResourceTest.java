package io.shishi.reader;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.shishi.agency.AgencyFixture;
import io.shishi.support.ApiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanDraftResourceTest extends ApiTest {

    @BeforeEach
    void a_county_with_two_agencies() {
        today("2026-01-04");
        inTransaction(() -> {
            AgencyFixture.some(AgencyFixture.county(), "rsj", "县人社局");
            AgencyFixture.some(AgencyFixture.county(), "mzj", "县民政局");
            AgencyFixture.district();
        });
    }

    @Test
    void pasted_text_becomes_a_draft_with_every_number_in_its_place() {
        read(SomePlan.TEXT)
                .statusCode(201)
                .body("name", equalTo(SomePlan.TITLE))
                .body("status", equalTo("OPEN"))
                .body("source.kind", equalTo("TEXT"))
                .body("draft.tasks", hasSize(7))
                .body("coverage.missed", equalTo(0))
                .body("terms.year", equalTo(2026))
                .body("terms.startsOn", equalTo("2026-01-01"))
                .body("terms.documentNumber", equalTo("云政办发〔2026〕8号"))
                .body("createdBy", equalTo("office-" + COUNTY))
                .body("version", equalTo(0));
    }

    @Test
    void names_of_agencies_are_matched_and_others_proposed() {
        read(SomePlan.TEXT)
                .body("agencies.find { it.name == '县人社局' }.how", equalTo("SHORT_NAME"))
                .body("agencies.find { it.name == '县人社局' }.code", equalTo("rsj"))
                .body("agencies.find { it.name == '县卫健局' }.kind", equalTo("NEW"))
                .body("agencies.find { it.name == '县卫健局' }.code", equalTo("wjj"))
                .body("agencies.find { it.name == '县卫健局' }.fullName", equalTo("湘阴县卫健局"))
                .body("agencies.find { it.name == '各镇' }.kind", equalTo("NEW_GROUP"));
    }

    @Test
    void a_change_keeps_what_it_does_not_name() {
        var id = read(SomePlan.TEXT).extract().<String>path("id");
        asOffice()
                .body(Map.of("version", 0, "name", "今年的方案", "settled", List.of("figure-unknown@1-2")))
                .patch("/plan-drafts/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("今年的方案"))
                .body("settled", hasItem("figure-unknown@1-2"))
                .body("draft.tasks", hasSize(7))
                .body("version", equalTo(1));
    }

    @Test
    void somebody_who_saw_an_older_state_overwrites_nothing() {
        var id = read(SomePlan.TEXT).extract().<String>path("id");
        asOffice().body(Map.of("version", 0, "name", "甲改的")).patch("/plan-drafts/" + id);
        asOffice()
                .body(Map.of("version", 0, "name", "乙改的"))
                .patch("/plan-drafts/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/stale-version"));
    }

    @Test
    void an_edited_draft_comes_back_as_it_was_sent() {
        var view = read(SomePlan.TEXT).extract();
        Map<String, Object> draft = view.path("draft");
        @SuppressWarnings("unchecked")
        var tasks = (List<Map<String, Object>>) draft.get("tasks");
        tasks.removeLast();
        asOffice()
                .body(Map.of("version", 0, "draft", draft))
                .patch("/plan-drafts/" + view.path("id"))
                .then()
                .statusCode(200)
                .body("draft.tasks", hasSize(6))
                .body("original.tasks", hasSize(7))
                .body("coverage.missed", equalTo(1))
                .body("open.find { it.code == 'number-missed' }.blocking", equalTo(true));
    }

    @Test
    void the_list_shows_the_newest_first_without_the_text() {
        read(SomePlan.TEXT);
        read(SomePlan.TEXT.replace("2026", "2027"));
        asOffice()
                .get("/plan-drafts?status=OPEN")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items[0].year", equalTo(2027))
                .body("items[0].tasks", equalTo(7))
                .body("items[0].planId", nullValue());
        asOffice().get("/plan-drafts?status=DISCARDED").then().body("items", hasSize(0));
    }

    @Test
    void a_draft_that_was_given_up_stays_in_the_record() {
        var id = read(SomePlan.TEXT).extract().<String>path("id");
        asOffice().delete("/plan-drafts/" + id).then().statusCode(204);
        asOffice().get("/plan-drafts/" + id).then().statusCode(200).body("status", equalTo("DISCARDED"));
        asOffice()
                .body(Map.of("version", 1, "name", "再改"))
                .patch("/plan-drafts/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/plan-draft-discarded"));
        asOffice()
                .get("/audit?subject=" + id)
                .then()
                .body("items.action", hasItem("read"))
                .body("items.action", hasItem("discard"));
    }

    @Test
    void a_draft_of_another_place_is_not_found() {
        var id = read(SomePlan.TEXT).extract().<String>path("id");
        asOfficeOf(DISTRICT).get("/plan-drafts/" + id).then().statusCode(404);
        asOfficeOf(DISTRICT).get("/plan-drafts").then().body("total", equalTo(0));
        asReporterOf("rsj").get("/plan-drafts/" + id).then().statusCode(403);
    }

    @Test
    void the_same_key_reads_the_document_once() {
        for (var i = 0; i < 2; i++) {
            asOffice()
                    .contentType(ContentType.TEXT.withCharset("UTF-8"))
                    .header("Idempotency-Key", "read-it-once")
                    .body(SomePlan.TEXT)
                    .post("/plan-drafts")
                    .then()
                    .statusCode(201)
                    .body("draft.tasks", hasSize(7));
        }
        asOffice().get("/plan-drafts").then().body("total", equalTo(1));
    }

    @Test
    void what_the_database_cannot_keep_is_refused_by_field() {
        var view = read(SomePlan.TEXT).extract();
        asOffice()
                .body(Map.of("version", 0, "name", "坏\0字"))
                .patch("/plan-drafts/" + view.path("id"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("name"));
    }

    private ValidatableResponse read(String text) {
        return asOffice()
                .contentType(ContentType.TEXT.withCharset("UTF-8"))
                .body(text)
                .post("/plan-drafts")
                .then()
                .body("type", not("/problems/internal-error"));
    }
}
