package io.shishi.paper.clock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.Agency;
import io.shishi.paper.Ears;
import io.shishi.paper.PaperTest;
import io.shishi.paper.rule.Phase;
import io.shishi.shared.time.Calendar;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers of Monday, the second of February 2026: to be signed for by Wednesday, a request is due on the Monday after. */
@QuarkusTest
class PaperClockTest extends PaperTest {

    @Inject
    Sweep sweep;

    @Inject
    Ears ears;

    @Inject
    Statements statements;

    @BeforeEach
    void the_office_is_known() {
        ClockTest.arrive(asOffice());
    }

    private void sweepAt(String day) {
        clock.standAt(LocalDate.parse(day).atTime(9, 0).atZone(Calendar.ZONE).toInstant());
        sweep.run(clock.instant());
    }

    private Timer timer(UUID paper, Agency agency) {
        var id = UUID.fromString((String) seat(paper, agency).get("id"));
        return inTransaction(() -> Timer.<Timer>find("addresseeId", id).firstResult());
    }

    private List<String> steps(UUID paper, Agency agency) {
        var id = timer(paper, agency).addresseeId;
        return inTransaction(() -> Reminder.<Reminder>list("addresseeId = ?1 order by at, step", id)).stream()
                .map(it -> it.step)
                .toList();
    }

    @Test
    void each_agency_has_a_clock_of_its_own() {
        var paper = request();
        assertEquals(Phase.PAPER_UNSIGNED, timer(paper, rsj).phase);
        does(asReporterOf("rsj"), paper, rsj, "receipt").statusCode(200);
        assertEquals(Phase.PAPER_DUE, timer(paper, rsj).phase);
        ears.forget();
        sweepAt("2026-02-04");
        var told =
                ears.told().stream().filter(it -> it.kind().equals("paper-due")).toList();
        assertEquals(1, told.size());
        assertEquals(Set.of("reporter-jyj"), told.getFirst().usernames());
        assertEquals("来单待签收：专报〔2026〕1号 报送稳岗情况（签收时限当天）", told.getFirst().title());
        assertEquals(paper, told.getFirst().subjectId());
        assertEquals(List.of("SIGN_DAY"), steps(paper, jyj));
        assertEquals(List.of(), steps(paper, rsj));
    }

    @Test
    void an_answer_lies_with_whoever_asked_and_a_return_arms_the_clock_anew() {
        var paper = request();
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "已办").statusCode(201);
        assertEquals(Phase.ANSWER_LIES, timer(paper, rsj).phase);
        ears.forget();
        sweepAt("2026-02-05");
        assertTrue(ears.told().stream()
                .anyMatch(it -> it.kind().equals("paper-lies") && it.usernames().equals(Set.of("office-430624"))));
        does(asOffice(), paper, rsj, "return", "note", "请补充数据").statusCode(200);
        var timer = timer(paper, rsj);
        assertEquals(Phase.PAPER_DUE, timer.phase);
        assertEquals(3, timer.arm);
        sweepAt("2026-02-09");
        assertTrue(steps(paper, rsj).contains("ON_DAY"));
    }

    @Test
    void more_time_moves_what_is_due() {
        var paper = request();
        does(asReporterOf("rsj"), paper, rsj, "receipt").statusCode(200);
        does(asReporterOf("rsj"), paper, rsj, "extensions", "until", "2026-02-12", "reason", "数据汇总需要时间")
                .statusCode(201);
        assertEquals(Phase.EXTENSION_LIES, timer(paper, rsj).phase);
        var extension = inTransaction(() -> io.shishi.paper.PaperExtension.<io.shishi.paper.PaperExtension>findAll()
                .firstResult()
                .id);
        does(asOffice(), paper, rsj, "extensions/" + extension + "/decision", "decision", "GRANTED")
                .statusCode(200);
        assertEquals(Phase.PAPER_DUE, timer(paper, rsj).phase);
        sweepAt("2026-02-09");
        sweepAt("2026-02-12");
        assertEquals(List.of("ON_DAY"), steps(paper, rsj));
    }

    @Test
    void what_is_closed_or_cancelled_stands_down() {
        var paper = request();
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "已办").statusCode(201);
        does(asOffice(), paper, rsj, "acceptance").statusCode(200);
        assertTrue(timer(paper, rsj).stoodDown);
        asOffice()
                .body(Map.of("version", wholeVersion(paper), "reason", "不再需要"))
                .post("/papers/" + paper + "/cancellation")
                .then()
                .statusCode(200);
        assertTrue(timer(paper, jyj).stoodDown);
        sweepAt("2026-02-20");
        assertEquals(List.of(), steps(paper, jyj));
    }

    @Test
    void silence_is_answered_by_an_order_to_the_head_and_the_order_climbs_by_its_own_clock() {
        var paper = request();
        sweepAt("2026-02-12");
        assertTrue(steps(paper, jyj).contains("ORANGE"));
        asOffice()
                .queryParam("kind", "ORDER")
                .get("/papers")
                .then()
                .body("total", equalTo(3))
                .body("items.rung", everyItem(equalTo("ORANGE")))
                .body("items.issuer.name", everyItem(equalTo("系统")));
        var order = UUID.fromString(asOffice()
                .queryParam("kind", "ORDER")
                .queryParam("agency", jyj.id)
                .get("/papers")
                .path("items[0].id"));
        asOffice()
                .get("/papers/" + order)
                .then()
                .body("byRule", equalTo(0))
                .body("escalatedFrom.number", equalTo("专报〔2026〕1号"))
                .body("addressees.recipient", contains("HEAD"));
        assertEquals(Phase.PAPER_UNSIGNED, timer(order, jyj).phase);
        ears.forget();
        sweepAt("2026-02-25");
        var told = ears.told();
        assertTrue(
                told.stream()
                        .anyMatch(it ->
                                it.kind().equals("paper-due") && it.usernames().equals(Set.of("signer-jyj"))),
                told::toString);
        assertTrue(told.stream().noneMatch(it -> it.usernames().contains("reporter-jyj")), told::toString);
    }

    @Test
    void late_reports_of_an_agency_become_one_order() {
        sweepAt("2026-02-10");
        asOffice()
                .queryParam("kind", "ORDER")
                .get("/papers")
                .then()
                .body("total", equalTo(1))
                .body("items[0].number", equalTo("督办〔2026〕1号"));
        asOffice()
                .queryParam("report", report(1))
                .get("/reminders")
                .then()
                .body(
                        "items.find { it.rung == 'ORANGE' }.byPaper",
                        equalTo(asOffice()
                                .queryParam("kind", "ORDER")
                                .get("/papers")
                                .path("items[0].id")));
        sweepAt("2026-02-12");
        assertEquals(
                1, inTransaction(() -> Reminder.count("reportId = ?1 and deed = ?2", report(1), Reminder.Deed.ISSUED)));
    }

    @Test
    void a_reminder_by_hand_is_found_beside_those_of_the_clock_with_what_came_of_it() {
        var hand = id(issue(asOffice(), paper("REMINDER", "reportIds", List.of(report(1)))));
        sweepAt("2026-02-05");
        asOffice()
                .queryParam("round", round(1))
                .get("/reminders")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.step", contains("到期当天", "人工催办"))
                .body("items[0].byRule", equalTo(0))
                .body("items[0].people", contains("县人社局联络员"))
                .body("items[0].outcome.state", equalTo("PENDING"))
                .body("items[0].outcome.words", equalTo("尚未报送"))
                .body("items[1].byHand", equalTo(true))
                .body("items[1].byPaper", equalTo(hand.toString()));
        clock.standAt(clock.instant().plusSeconds(7200));
        save(report(1), 400).statusCode(200);
        submit(report(1)).statusCode(200);
        asReporterOf("rsj")
                .get("/reminders")
                .then()
                .body("items.outcome.state", contains("DONE", "DONE"))
                .body("items[0].outcome.words", equalTo("已报送"));
        asOffice().queryParam("paper", hand).get("/reminders").then().body("items", hasSize(1));
        asReporterOf("jyj").get("/reminders").then().body("total", equalTo(0));
        statements.assertPage(() -> asOffice().get("/reminders").then().statusCode(200));
    }

    @Test
    void what_is_only_proposed_waits_for_the_office() {
        var rules = new java.util.HashMap<String, Object>(
                asOffice().get("/dispatch-rules").path("[0]"));
        rules.keySet().removeAll(List.of("version", "sentences", "sentencesEn"));
        rules.putAll(Map.of("orange", "PROPOSE", "reason", "先由办公室把关"));
        asOffice().body(rules).post("/dispatch-rules").then().statusCode(201);
        sweepAt("2026-02-03");
        sweepAt("2026-02-10");
        asOffice()
                .get("/paper-proposals")
                .then()
                .statusCode(200)
                .body("findAll { it.kind == 'RUNG' }", hasSize(1))
                .body("find { it.kind == 'RUNG' }.reportIds", contains(report(1).toString()))
                .body("find { it.kind == 'RUNG' }.agencies.code", contains("rsj"))
                .body("find { it.kind == 'RUNG' }.suggests.kind", equalTo("ORDER"))
                .body("find { it.kind == 'RUNG' }.suggests.rung", equalTo("ORANGE"));
        asOffice().get("/inbox").then().body("proposals.kind", hasItem("RUNG"));
        issue(asOffice(), paper("ORDER", "reportIds", List.of(report(1)))).statusCode(201);
        asOffice().get("/paper-proposals").then().body("findAll { it.kind == 'RUNG' }", hasSize(0));
    }
}
