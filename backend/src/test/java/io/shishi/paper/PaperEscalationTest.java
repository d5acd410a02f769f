package io.shishi.paper;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperEscalationTest extends PaperTest {

    @Test
    void a_reminder_becomes_an_order_to_the_head_and_then_goes_on_the_conveners_list() {
        var reminder = id(issue(asOffice(), paper("REMINDER", "reportIds", List.of(report(1)))));
        today("2026-02-06");
        var order = climbed(reminder, "ORANGE");
        asOffice()
                .get("/papers/" + order)
                .then()
                .body("number", equalTo("督办〔2026〕1号"))
                .body("escalatedFrom.number", equalTo("催办〔2026〕1号"))
                .body("body", containsString("催办〔2026〕1号"))
                .body("body", containsString("逾期没有办结"))
                .body("reports.roundOrdinal", contains(1))
                .body("addressees.recipient", contains("HEAD"));
        asOffice()
                .get("/papers/" + reminder)
                .then()
                .body("addressees[0].state", equalTo("SETTLED"))
                .body("addressees[0].settledReason", equalTo("已升级为督办〔2026〕1号"))
                .body("escalations.number", contains("督办〔2026〕1号"));
        var listed = climbed(order, "RED");
        asOffice()
                .get("/papers/" + listed)
                .then()
                .body("rung", equalTo("RED"))
                .body("addressees.recipient", contains("CONVENER"))
                .body("copies.duty", contains("convener"))
                .body("addressees[0].may.escalate", equalTo(false));
    }

    @Test
    void a_rung_is_jumped_only_with_a_reason_and_never_climbed_down() {
        var paper = request();
        does(asOffice(), paper, rsj, "escalation", "rung", "RED")
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
        does(asOffice(), paper, rsj, "escalation", "rung", "BLUE")
                .statusCode(400)
                .body("violations[0].field", equalTo("rung"));
        does(asOffice(), paper, rsj, "escalation", "rung", "RED", "reason", "影响全局")
                .statusCode(201)
                .body("reason", equalTo("影响全局"));
        assertState(paper, rsj, "ISSUED");
        does(asOffice(), paper, rsj, "escalation", "rung", "ORANGE")
                .statusCode(409)
                .body("type", equalTo("/problems/paper-escalated"));
    }

    @Test
    void only_whoever_issued_it_climbs_and_only_while_it_is_the_agencys_turn() {
        var paper = request();
        does(asSupervisor(), paper, rsj, "escalation", "rung", "ORANGE").statusCode(403);
        does(asReporterOf("rsj"), paper, rsj, "escalation", "rung", "ORANGE").statusCode(403);
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "已办").statusCode(201);
        does(asOffice(), paper, rsj, "escalation", "rung", "ORANGE").statusCode(409);
    }

    private UUID climbed(UUID paper, String rung) {
        return id(does(asOffice(), paper, rsj, "escalation", "rung", rung));
    }
}
