package io.shishi.light;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.light.rule.LightStatus;
import io.shishi.progress.LightThresholds;
import io.shishi.support.ApiTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LightRuleResourceTest extends ApiTest {

    private static final Map<String, Object> STRICTER = Map.of(
            "greenGap",
            5,
            "yellowGap",
            20.5,
            "milestoneDays",
            10,
            "lastMissYellow",
            false,
            "words",
            Map.of("YELLOW", Map.of("zh", "偏慢", "en", "Lagging")),
            "reason",
            "市里要求收紧");

    @Inject
    LightThresholds thresholds;

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
    void a_jurisdiction_begins_with_the_usual_rules() {
        asReporterOf("rsj")
                .get("/light-rules")
                .then()
                .statusCode(200)
                .body("version", contains(0))
                .body("greenGap", contains(10))
                .body("yellowGap", contains(30))
                .body("milestoneDays", contains(15))
                .body("[0].words.GREY.zh", equalTo("未报"));
    }

    @Test
    void a_change_is_a_new_version_beside_the_old_ones() {
        asOffice()
                .body(STRICTER)
                .post("/light-rules")
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("yellowGap", equalTo(20.5f))
                .body("words.YELLOW.zh", equalTo("偏慢"))
                .body("words.RED.zh", equalTo("滞后"))
                .body("createdBy", equalTo("office-430624"))
                .body("createdAt", equalTo("2026-07-03T12:00:00+08:00"));
        asOffice().body(STRICTER).post("/light-rules").then().statusCode(201);

        asConvener().get("/light-rules").then().body("version", contains(2, 1, 0));
        asOfficeOf(DISTRICT).get("/light-rules").then().body("version", contains(0));
    }

    @Test
    void a_change_is_heard_of_at_once_by_whoever_asks_for_the_rules() {
        var county = inTransaction(() -> AgencyFixture.county().id);
        assertEquals(0, thresholds.of(county).version());
        asOffice().body(STRICTER).post("/light-rules").then().statusCode(201);
        assertEquals(new BigDecimal("20.5"), thresholds.of(county).yellowGap());
        assertEquals("偏慢", thresholds.of(county).word(LightStatus.YELLOW).zh());
    }

    @Test
    void plans_are_judged_by_the_new_rules_at_once() {
        var plan = inTransaction(() -> {
            var fixture = new LightFixture();
            LightFixture.accept(fixture.open(6, fixture.indicator).getFirst(), fixture.measure, "504");
            return fixture;
        });
        asOffice().body(STRICTER).post("/light-rules").then().statusCode(201);

        asOffice()
                .get("/plans/" + plan.plan.id + "/board")
                .then()
                .body("planLight.status", equalTo("YELLOW"))
                .body("planLight.ruleVersion", equalTo(1))
                .body("planLight.sentence.zh", equalTo("黄灯：6月末应完成50%，实际42%，低8个百分点；规则：低5–20.5个百分点为偏慢"));
    }

    @Test
    void thresholds_must_be_in_order_and_every_word_said_in_both_languages() {
        refused(with("greenGap", 30), "/problems/light-gaps-out-of-order", "yellowGap");
        refused(
                with("words", Map.of("RED", Map.of("zh", "", "en", "Behind"))),
                "/problems/light-word-missing",
                "words.RED");
        asOffice().body(with("milestoneDays", 400)).post("/light-rules").then().statusCode(400);
        asOffice().body(with("reason", " ")).post("/light-rules").then().statusCode(400);
        asOffice().get("/light-rules").then().body("version", contains(0));
    }

    @Test
    void only_the_office_changes_them() {
        asConvener().body(STRICTER).post("/light-rules").then().statusCode(403);
        asSupervisor().body(STRICTER).post("/light-rules").then().statusCode(403);
        asReporterOf("rsj").body(STRICTER).post("/light-rules").then().statusCode(403);
    }

    @Test
    void who_changed_them_and_why_stands_in_the_record() {
        asOffice().body(STRICTER).post("/light-rules").then().statusCode(201);
        asOffice()
                .get("/audit")
                .then()
                .body("items[0].subjectKind", equalTo("light-rule"))
                .body("items[0].before.greenGap", equalTo(10))
                .body("items[0].after.greenGap", equalTo(5))
                .body("items[0].after.reason", equalTo("市里要求收紧"))
                .body("items[0].at", notNullValue());
    }

    @Test
    void the_list_is_a_page_of_few_statements() {
        statements.assertPage(() -> asOffice().get("/light-rules").then().statusCode(200));
    }

    private void refused(Map<String, Object> body, String type, String field) {
        asOffice()
                .body(body)
                .post("/light-rules")
                .then()
                .statusCode(400)
                .body("type", equalTo(type))
                .body("violations.field", contains(field));
    }

    private static Map<String, Object> with(String field, Object value) {
        var body = new java.util.HashMap<>(STRICTER);
        body.put(field, value);
        return body;
    }
}
