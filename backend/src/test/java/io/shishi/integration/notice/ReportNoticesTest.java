package io.shishi.integration.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.Member;
import io.shishi.progress.Round;
import io.shishi.shared.time.Calendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people are told on a report's way. */
@QuarkusTest
class ReportNoticesTest extends NoticeTest {

    UUID report;

    @BeforeEach
    void people() {
        everybodyHasComeAndTheSecondRoundIsOpen();
        report = report(2);
    }

    private void submitted() {
        save(report, 400).statusCode(200);
        submit(report).statusCode(200);
    }

    @Test
    void a_round_that_opens_is_told_once_an_agency_with_how_much_there_is_to_do() {
        notices(asRsj())
                .body("items.kind", contains("round-opened"))
                .body("items[0].act", equalTo(true))
                .body("items[0].title", startsWith("第2期填报已开始"))
                .body("items[0].text", startsWith("县人社局有1项任务要填报，请于"))
                .body("items[0].subjectKind", equalTo("round"))
                .body("items[0].subjectId", equalTo(round(2).toString()));
        notices(asSignerOf("rsj")).body("items", empty());
    }

    @Test
    void the_head_is_told_what_waits_for_their_signature_and_the_round_is_settled() {
        submitted();
        assertOpen(asRsj());
        assertOpen(asSignerOf("rsj"), "report-to-sign");
        assertOpen(asOffice());
        sign(report).statusCode(200);
        assertOpen(asSignerOf("rsj"));
        assertOpen(asOffice(), "report-to-review");
    }

    @Test
    void where_nobody_signs_the_office_is_told() {
        inTransaction(() -> Member.update("retiredAt = ?1 where duty = SIGNER", Instant.now()));
        submitted();
        assertOpen(asOffice(), "report-to-review");
    }

    @Test
    void a_return_is_told_with_its_note_until_it_is_handed_in_again() {
        submitted();
        deed(asSignerOf("rsj"), report, "return", Map.of("note", "数据与台账不符")).statusCode(200);
        assertOpen(asSignerOf("rsj"));
        assertOpen(asRsj(), "report-returned");
        notices(asRsj()).body("items[0].text", containsString("数据与台账不符"));
        save(report, 390).statusCode(200);
        submit(report).statusCode(200);
        assertOpen(asRsj());
        assertOpen(asSignerOf("rsj"), "report-to-sign");
        deed(asSignerOf("rsj"), report, "return", Map.of("note", "仍不符")).statusCode(200);
        assertOpen(asRsj(), "report-returned");
    }

    @Test
    void an_acceptance_is_good_to_know() {
        submitted();
        sign(report);
        accept(report).statusCode(200);
        assertOpen(asOffice());
        assertOpen(asRsj(), "report-accepted");
        notices(asRsj()).body("unreadToAct", equalTo(0));
    }

    @Test
    void what_is_taken_back_is_not_waited_for() {
        submitted();
        asRsj().post("/reports/" + report + "/recall").then().statusCode(200);
        assertOpen(asSignerOf("rsj"));
    }

    @Test
    void an_agency_that_is_asked_to_correct_is_told_why() {
        submitted();
        sign(report);
        accept(report).statusCode(200);
        deed(asOffice(), report, "amendments", Map.of("reason", "与统计口径不一致")).statusCode(201);
        assertOpen(asRsj(), "report-to-amend", "report-accepted");
        notices(asRsj()).body("items[0].text", containsString("与统计口径不一致"));
    }

    @Test
    void a_moved_window_is_told_to_who_has_something_left_to_hand_in() {
        var round = inTransaction(() -> Round.<Round>findById(round(2)));
        var due = round.dueAt.plus(Duration.ofDays(1));
        asOffice()
                .body(Map.of(
                        "opensAt", Calendar.local(round.opensAt).toString(),
                        "dueAt", Calendar.local(due).toString(),
                        "closesAt",
                                Calendar.local(round.closesAt.plus(Duration.ofDays(1)))
                                        .toString(),
                        "version", round.version))
                .put("/rounds/" + round.id)
                .then()
                .statusCode(200);
        assertOpen(asRsj(), "round-moved", "round-opened");
        notices(asRsj()).body("items[0].act", equalTo(false)).body("items[0].text", startsWith("县人社局还有1项未报送"));
    }

    @Test
    void when_the_next_round_opens_the_last_one_is_over() {
        goTo("2026-04-02");
        assertOpen(asRsj(), "round-opened");
        notices(asRsj()).body("items[0].title", startsWith("第3期")).body("total", equalTo(2));
    }

    @Test
    void what_is_no_longer_to_be_done_is_not_asked_for() {
        submitted();
        asOffice()
                .body(Map.of("reason", "上级取消"))
                .post("/tasks/" + task.id + "/cancellation")
                .then()
                .statusCode(200);
        assertOpen(asSignerOf("rsj"));
    }
}
