package io.shishi.paper.inbox;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.AgencyFixture;
import io.shishi.paper.PaperTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperInboxTest extends PaperTest {

    private static ValidatableResponse inbox(RequestSpecification who) {
        return who.get("/inbox").then().statusCode(200);
    }

    @Test
    void a_paper_is_to_be_signed_for_then_answered_then_judged() {
        var paper = request();
        inbox(asReporterOf("rsj"))
                .body("toSignFor.number", contains("专报〔2026〕1号"))
                .body("toSignFor[0].state", equalTo("DUE"))
                .body("toSignFor[0].dueAt", equalTo("2026-02-04T18:00:00+08:00"))
                .body("toSignFor[0].agency.code", equalTo("rsj"))
                .body("toAnswer", empty())
                .body("count", equalTo(2));
        inbox(asSignerOf("rsj")).body("toSignFor", empty()).body("count", equalTo(0));
        does(asReporterOf("rsj"), paper, rsj, "receipt").statusCode(200);
        inbox(asReporterOf("rsj"))
                .body("toSignFor", empty())
                .body("toAnswer", hasSize(1))
                .body("toAnswer[0].dueAt", equalTo("2026-02-09T18:00:00+08:00"));
        today("2026-02-10");
        inbox(asReporterOf("rsj")).body("toAnswer[0].state", equalTo("LATE"));
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "已办").statusCode(201);
        inbox(asReporterOf("rsj")).body("toAnswer", empty());
        inbox(asOffice())
                .body("answersToJudge", hasSize(1))
                .body("proposals.kind", contains("HANDOVER"))
                .body("count", equalTo(2));
        inbox(asConvener()).body("answersToJudge", empty());
        does(asOffice(), paper, rsj, "acceptance").statusCode(200);
        inbox(asOffice()).body("answersToJudge", empty()).body("count", equalTo(1));
    }

    @Test
    void more_time_that_is_asked_for_waits_for_whoever_issued_the_paper() {
        var paper = request();
        does(asReporterOf("rsj"), paper, rsj, "extensions", "until", "2026-02-12", "reason", "数据汇总需要时间")
                .statusCode(201);
        inbox(asOffice())
                .body("extensionsToDecide", hasSize(1))
                .body("extensionsToDecide[0].extension.until", equalTo("2026-02-12"))
                .body("extensionsToDecide[0].extension.reason", equalTo("数据汇总需要时间"));
        inbox(asSupervisor()).body("extensionsToDecide", empty());
    }

    @Test
    void what_is_for_the_head_waits_for_the_head() {
        issue(asOffice(), paper("ORDER", "taskIds", List.of(task.id))).statusCode(201);
        inbox(asSignerOf("rsj")).body("toSignFor.kind", contains("ORDER")).body("toSignFor.rung", contains("ORANGE"));
        inbox(asReporterOf("rsj")).body("toSignFor", empty());
    }

    @Test
    void whoever_acts_for_the_convener_finds_what_waits_for_the_convener() {
        delegate("convener", "secretary", "convener");
        var paper = id(issue(asConvener(), paper("INSTRUCTION", "taskIds", List.of(task.id), "body", "请抓紧落实")));
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "已办").statusCode(201);
        var secretary = as("secretary", Set.of("viewer"), List.of("/" + COUNTY));
        inbox(secretary).body("answersToJudge", hasSize(1));
        inbox(asOffice()).body("answersToJudge", empty());
        inbox(as("stranger", Set.of("viewer"), List.of("/" + COUNTY))).body("answersToJudge", empty());
    }

    @Test
    void a_copy_is_only_for_ones_information() {
        issue(asOffice(), paper("REQUEST", "title", "报送稳岗情况", "addressees", to(rsj), "copies", List.of(jyj.id)))
                .statusCode(201);
        inbox(asReporterOf("jyj"))
                .body("known.count", equalTo(1))
                .body("count", equalTo(0))
                .body("toSignFor", empty());
    }

    @Test
    void another_place_finds_nothing() {
        request();
        inTransaction(AgencyFixture::district);
        inbox(asOfficeOf(DISTRICT)).body("count", equalTo(0));
        inbox(asMember("reporter", DISTRICT, "rsj")).body("count", equalTo(0)).body("toSignFor", empty());
    }
}
