package io.shishi.paper.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyFixture;
import io.shishi.light.LightService;
import io.shishi.paper.rule.Phase;
import io.shishi.plan.PlanFixture;
import io.shishi.plan.Task;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report of January is due on Thursday, the 5th of February 2026; rounds close on the 15th. */
@QuarkusTest
class SweepTest extends ClockTest {

    @Inject
    LightService lights;

    Task housing;
    Agency jtj;
    Task road;

    @Override
    protected void more() {
        housing = PlanFixture.task(section, rsj);
        jtj = AgencyFixture.some(county, "jtj", "县交通局");
        road = PlanFixture.task(section, jtj);
    }

    @BeforeEach
    void people_are_known() {
        arrive(asReporterOf("rsj"), asSignerOf("rsj"), asReporterOf("jtj"), asOffice());
        sweepAt("2026-02-02", 9);
        ears.forget();
    }

    @Test
    void a_contact_is_told_once_of_all_that_is_due() {
        sweepAt("2026-02-04", 8);
        assertTrue(ears.told().isEmpty());
        sweepAt("2026-02-04", 9);
        var told = ears.told();
        assertEquals(2, told.size(), told::toString);
        var rsj = told.stream()
                .filter(it -> it.usernames().contains("reporter-rsj"))
                .findFirst()
                .orElseThrow();
        assertEquals(Set.of("reporter-rsj"), rsj.usernames());
        assertEquals("2项填报待报送（到期前1个工作日）", rsj.title());
        assertEquals("report-due", rsj.kind());
        assertEquals("round", rsj.subjectKind());
        assertTrue(rsj.act());
        assertTrue(rsj.text().contains("第1期 1.1 城镇新增就业：到期前1个工作日，应于2月5日前办理"), rsj.text());
        sweepAt("2026-02-04", 9);
        sweepAt("2026-02-04", 17);
        assertTrue(ears.told().isEmpty());
        assertEquals(List.of("BEFORE_1"), steps(report(1)));
    }

    @Test
    void what_was_handed_in_is_reminded_of_where_it_lies() {
        var report = report(1);
        submitted(report);
        assertEquals(Phase.SIGNATURE_LIES, timer(report).phase);
        assertEquals(2, timer(report).arm);
        assertTrue(ears.settled().contains("report:" + report));
        ears.forget();
        sweepAt("2026-02-03", 9);
        var told = ears.told();
        assertEquals(Set.of("signer-rsj"), told.getFirst().usernames());
        assertEquals("填报待签发：第1期 1.1 城镇新增就业（已等待1个工作日）", told.getFirst().title());
        sign(report).statusCode(200);
        assertEquals(Phase.REVIEW_LIES, timer(report).phase);
        sweepAt("2026-02-06", 9);
        assertTrue(ears.told().stream().anyMatch(it -> it.usernames().equals(Set.of("office-430624"))));
        accept(report).statusCode(200);
        assertNull(timer(report).nextAt);
        assertTrue(timer(report).stoodDown);
        ears.forget();
        sweepAt("2026-02-09", 9);
        assertTrue(ears.told().stream().noneMatch(it -> it.usernames().contains("office-430624")));
    }

    @Test
    void a_return_arms_the_clock_anew_and_tells_the_author() {
        var report = report(1);
        submitted(report);
        deed(asSignerOf("rsj"), report, "return", Map.of("note", "请核对")).statusCode(200);
        assertEquals(Phase.RETURNED, timer(report).phase);
        sweepAt("2026-02-04", 9);
        assertTrue(steps(report).contains("LIES_2"));
        goTo("2026-02-05");
        submit(report).statusCode(200);
        deed(asSignerOf("rsj"), report, "return", Map.of("note", "再核对")).statusCode(200);
        sweepAt("2026-02-09", 9);
        assertEquals(List.of("LIES_2", "LIES_2"), steps(report));
        assertEquals(List.of(3, 5), arms(report));
    }

    @Test
    void what_was_taken_back_is_due_as_before() {
        var report = report(1);
        submitted(report);
        deed(asRsj(), report, "recall").statusCode(200);
        assertEquals(Phase.REPORT_DUE, timer(report).phase);
        sweepAt("2026-02-05", 9);
        assertEquals(List.of("ON_DAY"), steps(report));
    }

    @Test
    void a_round_that_moves_moves_its_reminders() {
        sweepAt("2026-02-05", 9);
        asOffice()
                .body(Map.of(
                        "opensAt", "2026-01-27T00:00:00+08:00",
                        "dueAt", "2026-02-10T23:59:59+08:00",
                        "closesAt", "2026-02-20T23:59:59+08:00",
                        "version",
                                inTransaction(() ->
                                        io.shishi.progress.Round.<io.shishi.progress.Round>findById(round(1)).version)))
                .put("/rounds/" + round(1))
                .then()
                .statusCode(200);
        sweepAt("2026-02-06", 9);
        sweepAt("2026-02-09", 9);
        assertEquals(List.of("ON_DAY", "BEFORE_1"), steps(report(1)));
    }

    @Test
    void what_is_cancelled_or_closed_stands_down() {
        asOffice()
                .body(Map.of("reason", "市里调整"))
                .post("/tasks/" + road.id + "/cancellation")
                .then()
                .statusCode(200);
        assertTrue(timer(report(road, jtj, 1)).stoodDown);
        sweepAt("2026-02-13", 9);
        sweepAt("2026-03-02", 9);
        assertTrue(inTransaction(() -> Reminder.<Reminder>list(
                        "reportId = ?1 and at > ?2", report(1), java.time.Instant.parse("2026-02-16T00:00:00Z")))
                .isEmpty());
    }

    @Test
    void a_clock_that_was_down_for_days_sends_one_reminder() {
        sweepAt("2026-02-10", 11);
        assertEquals(
                1,
                ears.told().stream()
                        .filter(it ->
                                it.kind().equals("report-due") && it.usernames().contains("reporter-jtj"))
                        .count());
        assertEquals(List.of("AFTER_2", "ORANGE"), steps(report(road, jtj, 1)));
    }

    @Test
    void two_clocks_send_once() throws Exception {
        moveTo("2026-02-05", 9);
        Callable<Integer> one = () -> sweep.run(clock.instant());
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(List.of(one, one, one, one))) {
                done.get();
            }
        }
        assertEquals(2, ears.told().size());
        assertEquals(3, inTransaction(() -> Reminder.count("step", "ON_DAY")));
    }

    @Test
    void what_went_wrong_is_tried_again_and_keeps_nothing_else_from_being_done() {
        moveTo("2026-02-05", 9);
        ears.breakOn("reporter-rsj");
        sweep.run(clock.instant());
        assertEquals(1, ears.told().size());
        assertEquals(1, inTransaction(() -> Reminder.count("step", "ON_DAY")));
        assertEquals(1, timer(report(1)).failures);
        ears.breakOn(null);
        sweep.run(clock.instant().plusSeconds(70));
        assertEquals(1, ears.told().size());
        assertEquals(3, inTransaction(() -> Reminder.count("step", "ON_DAY")));
        assertEquals(0, timer(report(1)).failures);
    }

    @Test
    void other_rules_are_gone_by_from_now_on() {
        sweepAt("2026-02-04", 9);
        asOffice()
                .body(DispatchRuleResourceTest.CALMER)
                .post("/dispatch-rules")
                .then()
                .statusCode(201);
        sweepAt("2026-02-06", 9);
        sweepAt("2026-02-11", 9);
        assertEquals(List.of("BEFORE_1"), steps(report(1)));
        sweepAt("2026-02-12", 9);
        assertEquals(List.of("BEFORE_1", "AFTER_5", "ORANGE"), steps(report(1)));
        assertEquals(
                1, inTransaction(() -> Reminder.<Reminder>find("step", "ORANGE").<Reminder>firstResult().ruleVersion));
    }

    @Test
    void what_waits_for_a_higher_level_does_not_climb() {
        blocked();
        goTo("2026-03-02");
        sweepAt("2026-03-10", 9);
        sweepAt("2026-03-13", 9);
        assertFalse(steps(report(2)).contains("ORANGE"));
        assertTrue(steps(report(road, jtj, 2)).contains("ORANGE"));
    }

    private void blocked() {
        var report = report(1);
        var body = body(report, figure(jobs, 10));
        body.put("delay", Map.of("reason", "HIGHER_LEVEL", "level", "CITY", "ask", "请市里尽快下达资金"));
        save(asRsj(), report, body).statusCode(200);
        submit(report).statusCode(200);
        sign(report).statusCode(200);
        accept(report).statusCode(200);
    }

    private void submitted(UUID report) {
        save(report, 400).statusCode(200);
        submit(report).statusCode(200);
    }
}
