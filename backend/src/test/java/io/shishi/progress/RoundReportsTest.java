package io.shishi.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyFixture;
import io.shishi.plan.PlanFixture;
import io.shishi.plan.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoundReportsTest extends ReportTest {

    Agency jtj;
    Task road;

    @Override
    protected void more() {
        jtj = AgencyFixture.some(county, "jtj", "县交通局");
        road = PlanFixture.task(section, jtj);
    }

    private ValidatableResponse list(RequestSpecification who, int round) {
        return who.get("/rounds/" + round(round) + "/reports").then().statusCode(200);
    }

    @Test
    void the_office_sees_who_has_reported_and_who_has_not() {
        save(report(1), 400);
        list(asOffice(), 1)
                .body("total", equalTo(2))
                .body("items.agency.shortName", contains("县人社局", "县交通局"))
                .body("items.status", contains("DRAFT", "DRAFT"))
                .body("items.untouched", contains(false, true))
                .body("items.lightIfAccepted", contains(nullValue(), nullValue()));
    }

    @Test
    void lateness_is_counted_in_days() {
        goTo("2026-02-08");
        var report = report(1);
        save(report, 400);
        submit(report);
        list(asOffice(), 1)
                .body("items.late", contains(true, false))
                .body("items.missing", contains(false, true))
                .body("items.daysLate", contains(3, 3));
    }

    @Test
    void what_is_unusual_is_said_before_many_are_accepted() {
        accepted(1, 400);
        goTo("2026-03-02");
        var report = report(2);
        var body = body(report, with(figure(jobs, 4900), "jumpConfirmed", true));
        body.put("problemText", "企业用工不足");
        save(asRsj(), report, body);
        submit(report).statusCode(200);
        list(asOffice(), 2)
                .body("items[0].unusual.code", contains("figure-jumped", "problem"))
                .body("items[0].lightIfAccepted", equalTo("GREEN"));
    }

    @Test
    void many_are_accepted_at_once_but_for_those_that_are_unusual() {
        accepted(1, 400);
        goTo("2026-03-02");
        var usual = ready(2, 830);
        accept(asOffice(), 2, Map.of(), usual)
                .body("accepted", contains(usual.toString()))
                .body("refused", empty());
        goTo("2026-04-02");
        var fell = report(3);
        save(asRsj(), fell, body(fell, with(figure(jobs, 800), "correctionReason", "剔除重复登记")));
        submit(fell);
        sign(fell);
        accept(asOffice(), 3, Map.of(), fell)
                .body("accepted", empty())
                .body("refused[0].id", equalTo(fell.toString()))
                .body("refused[0].problem.type", equalTo("/problems/unusual"));
        accept(asOffice(), 3, Map.of("evenUnusual", true), fell).body("accepted", hasSize(1));
    }

    @Test
    void each_of_many_is_refused_for_itself() {
        var ready = ready(1, 400);
        var untouched = report(road, jtj, 1);
        accept(asOffice(), 1, Map.of("evenUnusual", true), untouched, ready)
                .body("accepted", contains(ready.toString()))
                .body("refused.problem.type", contains("/problems/report-not-waiting"));
    }

    @Test
    void a_report_of_another_round_is_not_accepted_with_this_one() {
        var ready = ready(1, 400);
        goTo("2026-03-02");
        accept(asOffice(), 2, Map.of("evenUnusual", true), ready)
                .body("refused.problem.type", contains("/problems/report-not-found"));
    }

    @Test
    void an_agency_sees_its_own_and_of_others_what_was_accepted() {
        list(asReporterOf("jtj"), 1).body("items.agency.code", contains("jtj"));
        accepted(1, 400);
        list(asReporterOf("jtj"), 1).body("items.agency.code", contains("rsj", "jtj"));
    }

    @Test
    void the_list_is_filtered_by_state_and_agency() {
        accepted(1, 400);
        asOffice()
                .queryParam("status", "ACCEPTED", "SIGNED")
                .get("/rounds/" + round(1) + "/reports")
                .then()
                .body("items.agency.code", contains("rsj"));
        asOffice()
                .queryParam("agency", jtj.id)
                .get("/rounds/" + round(1) + "/reports")
                .then()
                .body("items.agency.code", contains("jtj"));
    }

    @Test
    void an_amendment_stands_beside_what_it_amends_until_it_is_accepted() {
        var report = accepted(1, 400);
        deed(asRsj(), report, "amendments", Map.of("reason", "漏报"));
        list(asOffice(), 1).body("items.findAll { it.agency.code == 'rsj' }.revision", contains(1, 2));
        asOffice().get("/rounds/" + round(1)).then().body("counts.expected", equalTo(2));
    }

    @Test
    void another_jurisdictions_round_is_not_found() {
        inTransaction(AgencyFixture::district);
        refused(asOfficeOf(DISTRICT).get("/rounds/" + round(1) + "/reports").then(), 404, "round-not-found");
        refused(
                asOfficeOf(DISTRICT)
                        .body(Map.of("reports", List.of(Map.of("id", report(1), "version", 0))))
                        .post("/rounds/" + round(1) + "/acceptances")
                        .then(),
                404,
                "round-not-found");
    }

    @Test
    void only_the_office_accepts() {
        var body = Map.of("reports", List.of(Map.of("id", report(1), "version", 0)));
        for (var who : List.of(asRsj(), asSignerOf("rsj"), asConvener(), asSupervisor(), asViewerOf(COUNTY))) {
            refused(who.body(body).post("/rounds/" + round(1) + "/acceptances").then(), 403, "not-your-duty");
        }
    }

    @Test
    void the_first_report_of_all_is_unusual() {
        ready(1, 400);
        list(asOffice(), 1)
                .body("items[0].unusual.code", hasItem("first"))
                .body("items[0].unusual.code", not(hasItem("late")));
    }

    /** Typed, submitted and signed. */
    private UUID ready(int round, Object value) {
        var report = report(round);
        save(report, value).statusCode(200);
        submit(report).statusCode(200);
        sign(report).statusCode(200);
        return report;
    }

    private ValidatableResponse accept(RequestSpecification who, int round, Map<String, Object> more, UUID... reports) {
        var body = new HashMap<String, Object>(more);
        body.put(
                "reports",
                List.of(reports).stream()
                        .map(id -> Map.of("id", id, "version", version(id)))
                        .toList());
        return who.body(body)
                .post("/rounds/" + round(round) + "/acceptances")
                .then()
                .statusCode(200);
    }
}
