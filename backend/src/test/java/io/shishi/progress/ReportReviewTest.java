package io.shishi.progress;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyFixture;
import io.shishi.agency.Member;
import io.shishi.audit.Audit;
import io.shishi.plan.Plan;
import io.shishi.plan.PlanFixture;
import io.shishi.plan.PlanStatus;
import io.shishi.plan.Task;
import io.shishi.plan.TaskStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportReviewTest extends ReportTest {

    Agency jtj;
    Task road;

    @Override
    protected void more() {
        jtj = AgencyFixture.some(county, "jtj", "县交通局");
        road = PlanFixture.task(section, jtj);
    }

    private UUID submitted() {
        save(report(1), 400).statusCode(200);
        submit(report(1)).statusCode(200);
        return report(1);
    }

    private UUID signed() {
        var report = submitted();
        sign(report).statusCode(200);
        return report;
    }

    private RequestSpecification person(String name, String... roles) {
        return as(name, Set.of(roles), List.of("/" + COUNTY + "/office", "/" + COUNTY + "/agencies/rsj"));
    }

    @Test
    void what_was_submitted_is_not_edited_until_it_comes_back() {
        var report = submitted();
        refused(save(report, 500), 409, "report-under-review");
        refused(submit(report), 409, "report-under-review");
        deed(asSignerOf("rsj"), report, "return", Map.of("note", "数据与台账不符"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("reviews.note", hasItem("数据与台账不符"));
        get(asRsj(), report).body("mayEdit", equalTo(true)).body("submittedAt", nullValue());
        save(report, 390).statusCode(200);
        submit(report).statusCode(200);
    }

    @Test
    void the_office_returns_what_was_signed() {
        var report = signed();
        deed(asOffice(), report, "return", Map.of("note", "请补充说明")).statusCode(200);
        get(asOffice(), report)
                .body("status", equalTo("RETURNED"))
                .body("hidden", equalTo(true))
                .body("figures[0].value", nullValue())
                .body("reviews.note", hasItem("请补充说明"));
    }

    @Test
    void the_office_waits_for_the_signature() {
        var report = submitted();
        refused(accept(report), 409, "report-not-signed");
        refused(deed(asOffice(), report, "return", Map.of("note", "x")), 409, "report-not-signed");
        get(asOffice(), report).body("mayAccept", equalTo(false)).body("figures[0].value", equalTo(400));
    }

    @Test
    void without_an_active_signer_it_goes_straight_to_review() {
        var report = submitted();
        inTransaction(() -> Member.update("retiredAt = ?1", Instant.now()));
        get(asOffice(), report).body("mayAccept", equalTo(true)).body("signerWaits", equalTo(false));
        accept(report).statusCode(200);
    }

    @Test
    void an_accepted_report_is_frozen() {
        var report = accepted(1, 400);
        refused(save(report, 500), 409, "report-frozen");
        refused(submit(report), 409, "report-frozen");
        refused(sign(report), 409, "report-not-waiting");
        refused(accept(report), 409, "report-not-waiting");
        refused(deed(asOffice(), report, "return", Map.of("note", "x")), 409, "report-not-waiting");
        refused(asRsj().post("/reports/" + report + "/recall").then(), 409, "report-not-waiting");
    }

    @Test
    void its_author_takes_it_back_until_somebody_acted() {
        var report = submitted();
        var other = as("someone", Set.of("reporter"), List.of("/" + COUNTY + "/agencies/rsj"));
        refused(other.post("/reports/" + report + "/recall").then(), 403, "not-yours-to-recall");
        asRsj().post("/reports/" + report + "/recall").then().statusCode(200).body("status", equalTo("DRAFT"));
        submit(report).statusCode(200);
        sign(report);
        refused(asRsj().post("/reports/" + report + "/recall").then(), 409, "report-not-waiting");
    }

    @Test
    void after_the_round_closed_nothing_is_taken_back_that_could_not_be_handed_in_again() {
        var report = submitted();
        goTo("2026-02-16");
        refused(asRsj().post("/reports/" + report + "/recall").then(), 409, "round-closed");
        sign(report).statusCode(200);
        deed(asOffice(), report, "return", Map.of("note", "补正")).statusCode(200);
        save(report, 410).statusCode(200);
        submit(report).statusCode(200);
    }

    @Test
    void nobody_reviews_their_own() {
        var report = report(1);
        save(person("zhang", "reporter"), report, body(report, figure(jobs, 400)))
                .statusCode(200);
        deed(asRsj(), report, "submission").statusCode(200);
        refused(deed(person("zhang", "reporter", "signer"), report, "signature"), 403, "own-report");
        refused(deed(person("reporter-rsj", "signer"), report, "signature"), 403, "own-report");
        refused(deed(person("zhang", "signer"), report, "return", Map.of("note", "x")), 403, "own-report");
        deed(person("li", "signer", "office"), report, "signature").statusCode(200);
        refused(deed(person("li", "signer", "office"), report, "acceptance"), 403, "own-report");
        refused(deed(person("zhang", "office"), report, "acceptance"), 403, "own-report");
        get(person("li", "signer", "office"), report).body("mayAccept", equalTo(false));
        accept(report).statusCode(200);
    }

    @Test
    void a_signer_who_wrote_it_is_not_waited_for() {
        var report = report(1);
        var head = as("signer-rsj", Set.of("reporter", "signer"), List.of("/" + COUNTY + "/agencies/rsj"));
        save(head, report, body(report, figure(jobs, 400))).statusCode(200);
        head = as("signer-rsj", Set.of("reporter", "signer"), List.of("/" + COUNTY + "/agencies/rsj"));
        deed(head, report, "submission").statusCode(200).body("signerWaits", equalTo(false));
        accept(report).statusCode(200);
    }

    @Test
    void only_a_contact_of_the_agency_writes_and_only_its_head_signs() {
        var report = report(1);
        for (var who : List.of(asSignerOf("rsj"), asOffice(), asConvener(), asSupervisor(), asViewerOf(COUNTY))) {
            refused(save(who, report, body(report, figure(jobs, 1))), 403, "not-your-duty");
        }
        submitted();
        for (var who : List.of(asRsj(), asOffice(), asConvener())) {
            refused(deed(who, report, "signature"), 403, "not-your-duty");
        }
        for (var who : List.of(asRsj(), asSignerOf("rsj"), asConvener(), asViewerOf(COUNTY))) {
            refused(deed(who, report, "acceptance"), 403, "not-your-duty");
        }
        refused(deed(asConvener(), report, "return", Map.of("note", "x")), 403, "not-your-duty");
    }

    @Test
    void another_agencys_draft_is_not_found() {
        var report = report(1);
        refused(get(asReporterOf("jtj"), report), 404, "report-not-found");
        refused(save(asReporterOf("jtj"), report, body(report)), 404, "report-not-found");
        refused(deed(asSignerOf("jtj"), report, "signature"), 404, "report-not-found");
        refused(asReporterOf("jtj").post("/reports/" + report + "/recall").then(), 404, "report-not-found");
        accepted(1, 400);
        get(asReporterOf("jtj"), report).statusCode(200).body("mayEdit", equalTo(false));
        refused(save(asReporterOf("jtj"), report, body(report)), 403, "not-your-duty");
    }

    @Test
    void the_office_sees_that_there_is_a_draft_and_not_what_it_says() {
        var body = body(report(1), figure(jobs, 400));
        body.put("progressText", "草稿");
        save(asRsj(), report(1), body);
        get(asOffice(), report(1))
                .statusCode(200)
                .body("hidden", equalTo(true))
                .body("status", equalTo("DRAFT"))
                .body("progressText", nullValue())
                .body("figures[0].value", nullValue())
                .body("warnings", empty());
        get(asSignerOf("rsj"), report(1)).body("hidden", equalTo(false)).body("progressText", equalTo("草稿"));
    }

    @Test
    void another_jurisdictions_report_is_not_found_but_by_who_looks_down_on_it() {
        inTransaction(() -> AgencyFixture.some(AgencyFixture.district(), "rsj", "区人社局"));
        var report = submitted();
        refused(get(asOfficeOf(DISTRICT), report), 404, "report-not-found");
        refused(get(asMember("reporter", DISTRICT, "rsj"), report), 404, "report-not-found");
        refused(deed(asOfficeOf(DISTRICT), report, "acceptance"), 404, "report-not-found");
        get(asViewerOf(CITY), report).statusCode(200).body("mayAccept", equalTo(false));
        refused(get(asViewerOf(DISTRICT), report), 404, "report-not-found");
    }

    @Test
    void an_office_above_that_also_looks_down_does_not_accept_for_those_below() {
        var report = signed();
        var city = as("city", Set.of("viewer", "office"), List.of("/" + CITY + "/office"));
        refused(deed(city, report, "acceptance"), 403, "not-your-duty");
    }

    @Test
    void who_saw_an_older_state_does_nothing() {
        var report = submitted();
        var old = Map.of("version", version(report) - 1, "note", "x");
        refused(
                asSignerOf("rsj")
                        .body(Map.of("version", version(report) - 1))
                        .post("/reports/" + report + "/signature")
                        .then(),
                409,
                "stale-version");
        refused(
                asSignerOf("rsj")
                        .body(old)
                        .post("/reports/" + report + "/return")
                        .then(),
                409,
                "stale-version");
    }

    @Test
    void a_round_that_is_not_open_any_more_takes_nothing_new() {
        goTo("2026-02-16");
        refused(save(report(1), 400), 409, "round-closed");
        refused(submit(report(1)), 409, "round-closed");
    }

    @Test
    void what_has_ended_is_not_reported_on() {
        inTransaction(() -> Task.update("status = ?1 where id = ?2", TaskStatus.CANCELLED, task.id));
        refused(save(report(1), 400), 409, "task-ended");
        inTransaction(() -> Task.update("status = ?1 where id = ?2", TaskStatus.ACTIVE, task.id));
        inTransaction(() -> Plan.update("status = ?1 where id = ?2", PlanStatus.ARCHIVED, plan.id));
        refused(save(report(1), 400), 409, "plan-not-in-force");
    }

    @Test
    void every_deed_is_written_down_under_the_name_of_who_did_it() {
        var report = accepted(1, 400);
        List<Audit> log = inTransaction(() -> Audit.list("reportId = ?1 order by id", report));
        assertEquals(
                List.of("save", "submit", "sign", "accept"),
                log.stream().map(it -> it.action).toList());
        assertEquals("SIGNED", log.getLast().before.get("status"));
        assertEquals("ACCEPTED", log.getLast().after.get("status"));
        assertEquals("400人", log.getLast().after.get(jobs.name));
        assertEquals("office-430624", log.getLast().actor);
    }
}
