package io.shishi.paper.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.paper.PaperTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By the end of June half of the 5000 jobs should be there; in May the figure of April is far behind. */
@QuarkusTest
class LightProposalTest extends PaperTest {

    @Inject
    LightIssuing issuing;

    @Inject
    Statements statements;

    @BeforeEach
    void behind() {
        goTo("2026-05-01");
        var report = report(4);
        var body = body(report, with(figure(jobs, 400), "jumpConfirmed", true));
        body.put("delay", Map.of("reason", "OURS"));
        body.put("progressText", "招聘会推迟");
        body.put("problemText", "招聘会推迟");
        body.put("nextText", "5月补办");
        save(asRsj(), report, body).statusCode(200);
        submit(report).statusCode(200);
        sign(report).statusCode(200);
        accept(report).statusCode(200);
    }

    @Test
    void an_indicator_that_turned_proposes_a_paper() {
        asOffice()
                .get("/paper-proposals")
                .then()
                .statusCode(200)
                .body("findAll { it.kind == 'LIGHT' }", hasSize(1))
                .body("find { it.kind == 'LIGHT' }.taskIds", contains(task.id.toString()))
                .body("find { it.kind == 'LIGHT' }.indicatorIds", contains(indicator.id.toString()))
                .body("find { it.kind == 'LIGHT' }.agencies.code", contains("rsj"))
                .body("find { it.kind == 'LIGHT' }.why", containsString("低"))
                .body("find { it.kind == 'LIGHT' }.since", equalTo("2026-05-01"));
        asOffice().get("/inbox").then().body("lights", hasSize(1));
        asSupervisor().get("/inbox").then().body("lights", empty());
    }

    @Test
    void a_paper_about_it_answers_the_proposal_until_the_light_turns_again() {
        issue(asOffice(), paper("REMINDER", "indicatorIds", List.of(indicator.id)))
                .statusCode(201);
        none();
    }

    @Test
    void a_paper_about_the_task_answers_it_too_but_a_cancelled_one_does_not() {
        var paper = id(issue(asOffice(), paper("ORDER", "taskIds", List.of(task.id))));
        none();
        asOffice()
                .body(Map.of("version", wholeVersion(paper), "reason", "发错"))
                .post("/papers/" + paper + "/cancellation")
                .then()
                .statusCode(200);
        asOffice().get("/paper-proposals").then().body("findAll { it.kind == 'LIGHT' }", hasSize(1));
    }

    @Test
    void a_proposal_is_dismissed_with_a_reason_and_stands_in_the_record() {
        String key = asOffice().get("/paper-proposals").path("find { it.kind == 'LIGHT' }.key");
        var address = "/paper-proposals/" + key + "/dismissal";
        asOffice()
                .body(Map.of("reason", " "))
                .post(address)
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
        asSupervisor().body(Map.of("reason", "x")).post(address).then().statusCode(403);
        inTransaction(AgencyFixture::district);
        asOfficeOf(DISTRICT).body(Map.of("reason", "x")).post(address).then().statusCode(404);
        asOffice().body(Map.of("reason", "已电话督促")).post(address).then().statusCode(204);
        none();
        asOffice().body(Map.of("reason", "再来")).post(address).then().statusCode(404);
        asOffice()
                .get("/audit")
                .then()
                .body("items[0].action", equalTo("dismiss"))
                .body("items[0].after.reason", equalTo("已电话督促"));
    }

    @Test
    void a_rule_that_proposes_nothing_proposes_nothing() {
        var rules =
                new HashMap<String, Object>(asOffice().get("/dispatch-rules").path("[0]"));
        rules.keySet().removeAll(List.of("version", "sentences", "sentencesEn"));
        rules.putAll(Map.of("yellowLight", "NOTHING", "redLight", "NOTHING", "reason", "由调度会决定"));
        asOffice().body(rules).post("/dispatch-rules").then().statusCode(201);
        none();
    }

    @Test
    void by_a_rule_that_says_so_a_paper_goes_out_on_the_next_working_morning_once() {
        var rules =
                new HashMap<String, Object>(asOffice().get("/dispatch-rules").path("[0]"));
        rules.keySet().removeAll(List.of("version", "sentences", "sentencesEn"));
        rules.putAll(Map.of("yellowLight", "ISSUE", "redLight", "ISSUE", "reason", "县里要求"));
        asOffice().body(rules).post("/dispatch-rules").then().statusCode(201);
        assertEquals(0, issuing.run(clock.instant()));
        goTo("2026-05-06");
        assertEquals(1, issuing.run(clock.instant()));
        assertEquals(0, issuing.run(clock.instant()));
        asOffice()
                .get("/papers")
                .then()
                .body("total", equalTo(1))
                .body("items[0].issuer.name", equalTo("系统"))
                .body("items[0].tasks.id", contains(task.id.toString()));
        none();
    }

    @Test
    void the_lists_are_pages_of_few_statements() {
        statements.assertPage(() -> asOffice().get("/paper-proposals").then().statusCode(200));
        statements.assertAtMost(
                Statements.INBOX, () -> asOffice().get("/inbox").then().statusCode(200));
        statements.assertAtMost(
                Statements.INBOX, () -> asRsj().get("/inbox").then().statusCode(200));
    }

    private void none() {
        asOffice().get("/paper-proposals").then().body("findAll { it.kind == 'LIGHT' }", empty());
    }
}
