package io.shishi.paper.clock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.paper.rule.LightDeed;
import io.shishi.support.ApiTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DispatchRuleResourceTest extends ApiTest {

    static final Map<String, Object> CALMER = Map.ofEntries(
            Map.entry("reportBefore", List.of(2)),
            Map.entry("reportOnDay", false),
            Map.entry("reportEvery", 5),
            Map.entry("signAfter", 2),
            Map.entry("reviewAfter", 5),
            Map.entry("returnedAfter", 3),
            Map.entry("lyingEvery", 0),
            Map.entry("paperSignDays", 3),
            Map.entry("paperDays", Map.of("REQUEST", 8)),
            Map.entry("paperBefore", List.of(0, 2)),
            Map.entry("paperEvery", 3),
            Map.entry("orangeAfter", 5),
            Map.entry("redAfter", 10),
            Map.entry("orange", "PROPOSE"),
            Map.entry("red", "PROPOSE"),
            Map.entry("yellowLight", "NOTHING"),
            Map.entry("redLight", "PROPOSE"),
            Map.entry("reason", "各单位反映提醒过多"));

    @Inject
    RuleBook rules;

    @Inject
    Statements statements;

    @BeforeEach
    void a_county_and_a_district() {
        today("2026-07-03");
        inTransaction(() -> {
            AgencyFixture.county();
            AgencyFixture.district();
        });
    }

    @Test
    void a_jurisdiction_begins_with_the_usual_rules_and_what_they_mean() {
        asReporterOf("rsj")
                .get("/dispatch-rules")
                .then()
                .statusCode(200)
                .body("version", contains(0))
                .body("[0].reportBefore", contains(3, 1))
                .body("[0].paperDays.INSTRUCTION", equalTo(5))
                .body("[0].sentences", hasItem("填报逾期后每2个工作日提醒一次，直到报送或该期关闭，最多10次"))
                .body(
                        "[0].sentencesEn",
                        hasItem(
                                "then every 2 working days until it is handed in or its round closes, 10 times at most"));
    }

    @Test
    void rules_are_read_in_words_before_anybody_lives_by_them() {
        asOffice()
                .body(CALMER)
                .post("/dispatch-rules/reading")
                .then()
                .statusCode(200)
                .body("sentences", hasItem("填报逾期后每5个工作日提醒一次，直到报送或该期关闭，最多10次"));
        asOffice().get("/dispatch-rules").then().body("version", contains(0));
        asReporterOf("rsj").body(CALMER).post("/dispatch-rules/reading").then().statusCode(403);
    }

    @Test
    void a_change_is_a_new_version_beside_the_old_ones() {
        asOffice()
                .body(CALMER)
                .post("/dispatch-rules")
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("paperDays.REQUEST", equalTo(8))
                .body("paperDays.HANDOVER", equalTo(5))
                .body("paperBefore", contains(2, 0))
                .body("createdBy", equalTo("office-430624"))
                .body("createdAt", equalTo("2026-07-03T12:00:00+08:00"));
        asOffice().body(CALMER).post("/dispatch-rules").then().statusCode(201);
        asConvener().get("/dispatch-rules").then().body("version", contains(2, 1, 0));
        asOfficeOf(DISTRICT).get("/dispatch-rules").then().body("version", contains(0));
    }

    @Test
    void a_change_is_heard_of_at_once() {
        var county = inTransaction(() -> AgencyFixture.county().id);
        assertEquals(0, rules.of(county).version());
        asOffice().body(CALMER).post("/dispatch-rules").then().statusCode(201);
        assertEquals(1, rules.of(county).version());
        assertEquals(LightDeed.NOTHING, rules.of(county).yellowLight());
    }

    @Test
    void rungs_must_be_in_order_and_numbers_within_reason() {
        refused("redAfter", 5, "redAfter");
        refused("reportEvery", 61, "reportEvery");
        refused("paperSignDays", 0, "paperSignDays");
        refused("reportBefore", List.of(1, 2, 3, 4, 5, 6), "reportBefore");
        refused("reason", " ", "reason");
        refused("reason", null, "reason");
        asOffice().body(with("orange", "SHOUT")).post("/dispatch-rules").then().statusCode(400);
        asOffice().get("/dispatch-rules").then().body("version", contains(0));
    }

    @Test
    void never_is_a_rule_too() {
        asOffice()
                .body(with("redAfter", 0))
                .post("/dispatch-rules")
                .then()
                .statusCode(201)
                .body("sentences", hasItem("不升为挂牌（红）"));
    }

    @Test
    void only_the_office_changes_them_and_it_stands_in_the_record() {
        asConvener().body(CALMER).post("/dispatch-rules").then().statusCode(403);
        asSupervisor().body(CALMER).post("/dispatch-rules").then().statusCode(403);
        asReporterOf("rsj").body(CALMER).post("/dispatch-rules").then().statusCode(403);
        asOffice().body(CALMER).post("/dispatch-rules").then().statusCode(201);
        asOffice()
                .get("/audit")
                .then()
                .body("items", hasSize(1))
                .body("items[0].subjectKind", equalTo("dispatch-rule"))
                .body("items[0].before.reportEvery", equalTo(2))
                .body("items[0].after.reportEvery", equalTo(5))
                .body("items[0].after.reason", equalTo("各单位反映提醒过多"));
    }

    @Test
    void the_list_is_a_page_of_few_statements() {
        statements.assertPage(() -> asOffice().get("/dispatch-rules").then().statusCode(200));
    }

    private void refused(String field, Object value, String violation) {
        asOffice()
                .body(with(field, value))
                .post("/dispatch-rules")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(org.hamcrest.Matchers.startsWith(violation)));
    }

    private static Map<String, Object> with(String field, Object value) {
        var body = new HashMap<>(CALMER);
        body.put(field, value);
        return body;
    }
}
