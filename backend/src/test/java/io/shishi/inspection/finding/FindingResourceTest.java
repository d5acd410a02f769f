package io.shishi.inspection.finding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shishi.inspection.InspectionTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FindingResourceTest extends InspectionTest {

    @Inject
    FindingLadder ladder;

    @Inject
    OpenFindings open;

    @BeforeEach
    void january() {
        januaryAccepted();
    }

    private UUID finding() {
        return UUID.fromString(make("2026-02-13").statusCode(201).extract().path("finding.id"));
    }

    private ValidatableResponse make(String dueOn) {
        return asSupervisor()
                .body(fields(
                        "taskId", task.id,
                        "severity", "MAJOR",
                        "text", "名册与上报人数不一致",
                        "wanted", "核实名册并更正",
                        "dueOn", dueOn))
                .post("/findings")
                .then();
    }

    private ValidatableResponse answer(UUID finding, int version) {
        return asRsj().body(Map.of("text", "已重新核对名册", "version", version))
                .post("/findings/" + finding + "/remedies")
                .then();
    }

    private int versionOf(UUID finding) {
        return asSupervisor().get("/findings/" + finding).path("finding.version");
    }

    @Test
    void what_is_found_is_answered_and_judged_by_somebody_else() {
        var finding = finding();
        asSupervisor()
                .get("/findings/" + finding)
                .then()
                .body("finding.number", equalTo("问题〔2026〕1号"))
                .body("finding.agency.code", equalTo("rsj"))
                .body("finding.state", equalTo("OPEN"));
        asRsj().get("/inbox").then().body("more.find { it.group == 'findings-to-remedy' }.items", hasSize(1));
        asRsj().get("/notifications").then().body("items.kind", hasItem("finding-made"));
        answer(finding, versionOf(finding))
                .statusCode(201)
                .body("finding.state", equalTo("ANSWERED"))
                .body("remedies", hasSize(1));
        asSupervisor().get("/inbox").then().body("more.group", not(hasItem("remedies-to-judge")));
        asOtherSupervisor()
                .get("/inbox")
                .then()
                .body("more.find { it.group == 'remedies-to-judge' }.items.id", contains(finding.toString()));
        var body = fields("judgement", "RETURNED", "version", versionOf(finding));
        refused(
                asSupervisor()
                        .body(body)
                        .post("/findings/" + finding + "/judgement")
                        .then(),
                403,
                "own-finding");
        asOtherSupervisor()
                .body(body)
                .post("/findings/" + finding + "/judgement")
                .then()
                .statusCode(400)
                .body("violations.field", contains("note"));
        body.put("note", "没有附名册");
        asOtherSupervisor()
                .body(body)
                .post("/findings/" + finding + "/judgement")
                .then()
                .statusCode(200)
                .body("finding.state", equalTo("RETURNED"))
                .body("remedies[0].note", equalTo("没有附名册"));
        answer(finding, versionOf(finding)).statusCode(201);
        asOtherSupervisor()
                .body(fields("judgement", "REMEDIED", "version", versionOf(finding)))
                .post("/findings/" + finding + "/judgement")
                .then()
                .statusCode(200)
                .body("finding.state", equalTo("REMEDIED"));
        assertEquals(List.of(), inTransaction(() -> open.of(task.id)));
        asSupervisor()
                .get("/audit?subject=" + finding)
                .then()
                .body("items.action", hasItems("find", "remedy", "judge"));
    }

    @Test
    void what_is_asked_badly_is_refused_by_field() {
        make("2026-02-01").statusCode(400).body("violations.field", contains("dueOn"));
        var body = fields("severity", "MINOR", "text", " ", "wanted", "x", "dueOn", "2026-02-13", "taskId", task.id);
        asSupervisor().body(body).post("/findings").then().statusCode(400).body("violations.field", contains("text"));
        body.put("text", "x");
        body.put("agencyId", ncj.id);
        asSupervisor()
                .body(body)
                .post("/findings")
                .then()
                .statusCode(400)
                .body("violations.field", contains("agencyId"));
        body.put("checkId", UUID.randomUUID());
        asSupervisor()
                .body(body)
                .post("/findings")
                .then()
                .statusCode(400)
                .body("violations.field", contains("checkId"));
        asReporterOf("ncj")
                .body(fields("taskId", task.id, "severity", "MINOR", "text", "x", "wanted", "y", "dueOn", "2026-02-13"))
                .post("/findings")
                .then()
                .statusCode(403);
    }

    @Test
    void another_agency_neither_sees_nor_answers_it() {
        var finding = finding();
        asReporterOf("jyj").get("/findings/" + finding).then().statusCode(404);
        asReporterOf("jyj").get("/findings").then().body("total", equalTo(0));
        asReporterOf("jyj")
                .body(Map.of("text", "x", "version", 0))
                .post("/findings/" + finding + "/remedies")
                .then()
                .statusCode(404);
        asOffice().get("/findings?late=false").then().body("total", equalTo(1));
        asOffice().get("/findings?late=true").then().body("total", equalTo(0));
    }

    @Test
    void a_check_finds_and_a_recheck_by_somebody_else_judges() {
        var check = planned("reporter-ncj");
        var body = result(asReporterOf("ncj"), check, "DISCREPANCY", 70);
        body.put("note", "名册上只有70人");
        body.put(
                "findings",
                List.of(fields("severity", "SEVERE", "text", "多报10人", "wanted", "更正上报数", "dueOn", "2026-02-06")));
        conclude(asReporterOf("ncj"), check, body).statusCode(201);
        UUID finding =
                UUID.fromString(asSupervisor().get("/findings?check=" + check).path("items[0].id"));
        answer(finding, versionOf(finding)).statusCode(201);
        var again = fields("assignee", "reporter-ncj", "visitBy", "2026-02-10", "version", versionOf(finding));
        asSupervisor()
                .body(again)
                .post("/findings/" + finding + "/recheck")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("提出这个问题"));
        again.put("assignee", "supervisor-2");
        String recheck = asSupervisor()
                .body(again)
                .post("/findings/" + finding + "/recheck")
                .then()
                .statusCode(201)
                .extract()
                .path("recheck.checkId");
        refused(
                asSupervisor()
                        .body(fields("judgement", "REMEDIED", "version", versionOf(finding)))
                        .post("/findings/" + finding + "/judgement")
                        .then(),
                409,
                "recheck-planned");
        asRsj().get("/findings/" + finding).then().body("recheck", equalTo(null));
        var seen = UUID.fromString(recheck);
        conclude(asOtherSupervisor(), seen, result(asOtherSupervisor(), seen, "CONFIRMED", 80))
                .statusCode(201);
        asRsj().get("/findings/" + finding)
                .then()
                .body("finding.state", equalTo("REMEDIED"))
                .body("remedies[0].checkId", equalTo(recheck));
    }

    @Test
    void what_is_late_climbs_once_to_the_head_and_once_to_the_convener() {
        var finding = finding();
        goTo("2026-02-13");
        assertEquals(0, ladder.run(clock.instant()));
        goTo("2026-02-14");
        assertEquals(1, ladder.run(clock.instant()));
        assertEquals(0, ladder.run(clock.instant()));
        asSignerOf("rsj")
                .get("/papers?kind=ORDER")
                .then()
                .body("total", equalTo(1))
                .body("items[0].rung", equalTo("ORANGE"))
                .body("items[0].issuer.duty", equalTo("SUPERVISION"));
        asRsj().get("/findings/" + finding).then().body("orders.rung", contains("ORANGE"));
        String paper = asRsj().get("/findings/" + finding).path("orders[0].paperId");
        asRsj().get("/papers/" + paper).then().body("findings.number", contains("问题〔2026〕1号"));
        goTo("2026-03-03");
        assertEquals(1, ladder.run(clock.instant()));
        assertEquals(0, ladder.run(clock.instant()));
        asRsj().get("/findings/" + finding).then().body("orders.rung", contains("ORANGE", "RED"));
        answer(finding, versionOf(finding)).statusCode(201);
        asOtherSupervisor()
                .body(fields("judgement", "REMEDIED", "version", versionOf(finding)))
                .post("/findings/" + finding + "/judgement")
                .then()
                .statusCode(200);
        asSupervisor().get("/papers?kind=ORDER&state=OPEN").then().body("total", equalTo(0));
    }
}
