package io.shishi.paper.inbox;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyFixture;
import io.shishi.plan.PlanFixture;
import io.shishi.plan.Task;
import io.shishi.progress.ReportTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxResourceTest extends ReportTest {

    Agency jtj;
    Task road;

    @Override
    protected void more() {
        jtj = AgencyFixture.some(county, "jtj", "县交通局");
        road = PlanFixture.task(section, jtj);
    }

    private static ValidatableResponse inbox(RequestSpecification who) {
        return who.get("/inbox").then().statusCode(200);
    }

    @Test
    void a_contact_finds_what_is_to_be_reported() {
        inbox(asRsj())
                .body("toReport.reportId", contains(report(1).toString()))
                .body("toReport[0].state", equalTo("DUE"))
                .body("toReport[0].round.ordinal", equalTo(1))
                .body("toReport[0].dueAt", equalTo("2026-02-05T23:59:59+08:00"))
                .body("returned", empty())
                .body("toSign", empty())
                .body("toReview", empty());
    }

    @Test
    void due_late_and_closed_are_three_things() {
        goTo("2026-02-06");
        inbox(asRsj()).body("toReport[0].state", equalTo("LATE"));
        goTo("2026-02-16");
        inbox(asRsj()).body("toReport[0].state", equalTo("CLOSED"));
        goTo("2026-02-25");
        inbox(asRsj()).body("toReport.round.ordinal", contains(2)).body("toReport[0].state", equalTo("DUE"));
    }

    @Test
    void a_signer_finds_what_was_submitted_and_the_office_what_was_signed() {
        var report = report(1);
        save(report, 400);
        submit(report);
        inbox(asRsj()).body("toReport", empty());
        inbox(asSignerOf("rsj")).body("toSign.reportId", contains(report.toString()));
        inbox(asOffice()).body("toReview", empty());
        sign(report);
        inbox(asSignerOf("rsj")).body("toSign", empty());
        inbox(asOffice()).body("toReview.reportId", contains(report.toString()));
        accept(report);
        inbox(asOffice()).body("toReview", empty());
    }

    @Test
    void a_returned_report_comes_back_with_its_note() {
        var report = report(1);
        save(report, 400);
        submit(report);
        sign(report);
        deed(asOffice(), report, "return", Map.of("note", "请附台账")).statusCode(200);
        inbox(asRsj())
                .body("toReport", empty())
                .body("returned.note", contains("请附台账"))
                .body("returned[0].state", equalTo("DUE"));
    }

    @Test
    void without_a_signer_a_report_goes_straight_to_review() {
        var report = report(road, jtj, 1);
        var who = asReporterOf("jtj");
        save(who, report, withText(report)).statusCode(200);
        deed(asReporterOf("jtj"), report, "submission").statusCode(200);
        inbox(asOffice()).body("toReview.reportId", contains(report.toString()));
    }

    @Test
    void one_does_not_find_ones_own_report_to_review() {
        var report = report(road, jtj, 1);
        var both = as(
                "both",
                Set.of("reporter", "office"),
                List.of("/" + COUNTY + "/office", "/" + COUNTY + "/agencies/jtj"));
        save(both, report, withText(report)).statusCode(200);
        deed(both, report, "submission").statusCode(200);
        inbox(both).body("toReview", empty());
        inbox(asOffice()).body("toReview", hasSize(1));
    }

    @Test
    void an_amendment_that_was_asked_for_is_found_by_the_agency() {
        var report = accepted(1, 400);
        deed(asOffice(), report, "amendments", Map.of("reason", "与统计口径不符")).statusCode(201);
        inbox(asRsj()).body("returned.note", contains("与统计口径不符")).body("returned.revision", contains(2));
    }

    @Test
    void a_viewer_has_nothing_to_do() {
        inbox(asViewerOf(COUNTY)).body("toReview", empty()).body("toReport", empty());
    }

    private Map<String, Object> withText(java.util.UUID report) {
        var body = body(report);
        body.put("progressText", "已开工");
        return body;
    }
}
