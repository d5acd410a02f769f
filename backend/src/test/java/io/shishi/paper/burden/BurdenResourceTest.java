package io.shishi.paper.burden;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyFixture;
import io.shishi.paper.clock.ClockTest;
import io.shishi.plan.PlanFixture;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BurdenResourceTest extends ClockTest {

    @Inject
    Statements statements;

    @Override
    protected void more() {
        PlanFixture.task(section, rsj);
        Agency jtj = AgencyFixture.some(county, "jtj", "县交通局");
        PlanFixture.task(section, jtj);
        AgencyFixture.some(county, "jyj", "县教育局");
    }

    @Test
    void what_was_asked_of_each_agency_month_by_month() {
        arrive(asReporterOf("rsj"));
        sweepAt("2026-02-05", 9);
        sweepAt("2026-02-06", 9);
        asOffice()
                .queryParam("months", 3)
                .get("/plans/" + plan.id + "/burden")
                .then()
                .statusCode(200)
                .body("months", contains("2025-12", "2026-01", "2026-02"))
                .body("agencies.agency.shortName", contains("县人社局", "县交通局"))
                .body("agencies[0].cells.reports", contains(0, 0, 2))
                .body("agencies[0].cells.figures", contains(0, 0, 1))
                .body("agencies[0].cells.fields", contains(0, 0, 3))
                .body("agencies[0].cells.reminders", contains(0, 0, 2))
                .body("agencies[0].cells.attachments", contains(0, 0, 0))
                .body("totals.month", contains("2025-12", "2026-01", "2026-02"))
                .body("totals.reports", contains(0, 0, 3));
    }

    @Test
    void papers_count_with_the_fields_they_ask_for() {
        var fields = List.of(
                Map.of("label", "稳岗资金", "kind", "NUMBER", "unit", "万元", "required", true),
                Map.of("label", "做法", "kind", "TEXT", "required", false));
        String addressee = asOffice()
                .body(Map.of(
                        "kind",
                        "REQUEST",
                        "title",
                        "报送稳岗情况",
                        "addressees",
                        List.of(Map.of("agencyId", rsj.id)),
                        "fields",
                        fields))
                .post("/papers")
                .then()
                .statusCode(201)
                .extract()
                .path("addressees[0].id");
        asReporterOf("rsj")
                .contentType("multipart/form-data")
                .multiPart("addresseeId", addressee)
                .multiPart("file", "凭证.pdf", "%PDF-1.4\n%%EOF".getBytes(), "application/pdf")
                .post("/evidence")
                .then()
                .statusCode(201);
        asOffice()
                .queryParam("months", 1)
                .get("/plans/" + plan.id + "/burden")
                .then()
                .body("agencies.find { it.agency.code == 'rsj' }.cells[0].papers", equalTo(1))
                .body("agencies.find { it.agency.code == 'rsj' }.cells[0].attachments", equalTo(1))
                .body("agencies.find { it.agency.code == 'rsj' }.cells[0].fields", equalTo(5))
                .body("agencies.find { it.agency.code == 'rsj' }.cells[0].figures", equalTo(2))
                .body("totals[0].papers", equalTo(1));
    }

    @Test
    void agencies_do_not_see_what_is_asked_of_others_and_other_places_nothing() {
        asReporterOf("rsj").get("/plans/" + plan.id + "/burden").then().statusCode(403);
        inTransaction(AgencyFixture::district);
        asOfficeOf(DISTRICT).get("/plans/" + plan.id + "/burden").then().statusCode(404);
        asOffice().get("/plans/" + plan.id + "/burden?months=0").then().statusCode(400);
        asOffice().get("/plans/" + plan.id + "/burden?months=25").then().statusCode(400);
    }

    @Test
    void the_meter_is_a_page_of_few_statements() {
        statements.assertPage(
                () -> asOffice().get("/plans/" + plan.id + "/burden").then().statusCode(200));
    }

    @Test
    void what_is_forbidden_was_never_built() {
        asReporterOf("rsj")
                .get("/compliance")
                .then()
                .statusCode(200)
                .body(
                        "findAll { it.state == 'NOT_BUILT' }.code",
                        contains("check-in", "points", "online-time", "ranking", "photo-quota", "forwarding"))
                .body("find { it.code == 'papers-by-light' }.state", equalTo("OFF"))
                .body("basis", not(hasItem("")));
    }

    @Test
    void a_switch_stands_as_the_rules_say() {
        var rules = new java.util.HashMap<String, Object>(
                asOffice().get("/dispatch-rules").path("[0]"));
        rules.keySet().removeAll(List.of("version", "sentences", "sentencesEn"));
        rules.putAll(Map.of("redLight", "ISSUE", "reason", "县里要求"));
        asOffice().body(rules).post("/dispatch-rules").then().statusCode(201);
        asOffice().get("/compliance").then().body("find { it.code == 'papers-by-light' }.state", equalTo("ON"));
        asOffice().get("/compliance").then().body("$", hasSize(15));
    }
}
