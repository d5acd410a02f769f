package io.shishi.light;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shishi.plan.Indicator;
import io.shishi.plan.TargetRevision;
import io.shishi.progress.ReportTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In January 100 of 5000 are reported, on the 10th of February the target is raised, in February 900 are reported. */
@QuarkusTest
class AsOfTest extends ReportTest {

    private static final String THEN = "2026-02-05";

    @Inject
    DailyLights daily;

    @Inject
    Statements statements;

    @Inject
    EntityManager entities;

    @BeforeEach
    void two_months() {
        inTransaction(() -> new TargetRevision(
                        Indicator.findById(indicator.id), 1, "方案确定", Instant.parse("2026-01-05T02:00:00Z"), "专班办公室")
                .persist());
        accepted(1, 100);
        daily.catchUp();
        today("2026-02-10");
        daily.catchUp();
        raise(6000);
        goTo("2026-02-27");
        daily.catchUp();
        goTo("2026-03-02");
        daily.catchUp();
        accepted(2, 900);
    }

    @Test
    void the_ledger_shows_figure_and_target_of_that_day() {
        ledger("?on=" + THEN)
                .body("asOf.day", equalTo(THEN))
                .body("asOf.recordedOn", equalTo(THEN))
                .body("asOf.limits", not(empty()))
                .body("items[0].indicators[0].target", equalTo(5000))
                .body("items[0].indicators[0].reported", equalTo(100))
                .body("items[0].indicators[0].reportedOn", equalTo("2026-01-31"))
                .body("items[0].cells.size()", equalTo(1));
        ledger("")
                .body("asOf", nullValue())
                .body("items[0].indicators[0].target", equalTo(6000))
                .body("items[0].indicators[0].reported", equalTo(900))
                .body("items[0].cells.size()", equalTo(2));
        ledger("?on=2026-03-02").body("asOf", nullValue());
    }

    @Test
    void the_board_shows_the_lights_rounds_and_debts_of_that_day() {
        board(THEN)
                .body("day", equalTo(THEN))
                .body("asOf.day", equalTo(THEN))
                .body("round.ordinal", equalTo(1))
                .body("heat.rounds.ordinal", contains(1))
                .body("total", equalTo(1))
                .body("planLight.sentence.zh", containsString("实际2%"))
                .body("verification.counts.NONE", equalTo(1))
                .body("agencies[0].agency.code", equalTo("rsj"))
                .body("agencies[0].toReport", equalTo(0));
        board("2026-02-27").body("round.ordinal", equalTo(2)).body("agencies[0].toReport", equalTo(1));
        asOffice().get("/plans/" + plan.id + "/board").then().body("asOf", nullValue());
    }

    @Test
    void the_task_shows_its_promises_and_timeline_of_that_day() {
        task(THEN)
                .body("asOf.day", equalTo(THEN))
                .body("status", equalTo("ACTIVE"))
                .body("indicators[0].target", equalTo(5000))
                .body("indicators[0].reported", equalTo(100));
        asOffice()
                .get("/tasks/" + task.id + "/timeline?on=" + THEN)
                .then()
                .body("findAll { it.roundOrdinal == 2 }", empty());
        asOffice()
                .get("/tasks/" + task.id)
                .then()
                .body("indicators[0].target", equalTo(6000))
                .body("asOf", nullValue());
    }

    @Test
    void a_task_that_was_struck_off_then_and_taken_up_since_was_struck_off() {
        inTransaction(() -> entities.createNativeQuery(
                        """
                        insert into task_closing (id, task_id, number, closed_at, reopened_at, reopen_reason)
                        values (:id, :task, '销号〔2026〕1号', '2026-02-04 12:00+08', '2026-02-20 12:00+08', '问题')
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("task", task.id)
                .executeUpdate());
        task(THEN).body("status", equalTo("CLOSED")).body("closureNumber", equalTo("销号〔2026〕1号"));
        ledger("?on=" + THEN).body("items.status", contains("CLOSED"));
        ledger("?on=2026-02-03").body("items.status", contains("ACTIVE"));
        task("2026-02-25").body("status", equalTo("ACTIVE")).body("closureNumber", nullValue());
    }

    @Test
    void what_was_verified_later_was_not_known_then() {
        inTransaction(() -> entities.createNativeQuery(
                        """
                        insert into inspection_check (id, jurisdiction_id, plan_id, task_id, agency_id, kind, measure_id,
                            indicator_id, assignee, assignee_name, visit_by, planned_at, planned_by, planned_by_name,
                            visited_at, state, points, reported_value, reported_on, verdict, verified_value, done_at, version)
                        values (:id, :county, :plan, :task, :agency, 'FIGURE', :measure, :indicator, 'supervisor', '督查员',
                            '2026-02-20', '2026-02-11 09:00+08', 'supervisor', '督查员', '2026-02-20 09:00+08', 'DONE', '[]',
                            100, '2026-01-31', 'DISCREPANCY', 90, '2026-02-20 10:00+08', 0)
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("county", county.id)
                .setParameter("plan", plan.id)
                .setParameter("task", task.id)
                .setParameter("agency", rsj.id)
                .setParameter("measure", jobs.id)
                .setParameter("indicator", indicator.id)
                .executeUpdate());
        ledger("?on=" + THEN).body("items[0].indicators[0].verification.state", equalTo("NONE"));
        ledger("?on=2026-02-20")
                .body("items[0].indicators[0].verification.state", equalTo("DISCREPANCY"))
                .body("items[0].indicators[0].verification.value", equalTo(90));
        task("2026-02-20").body("indicators[0].verification.state", equalTo("DISCREPANCY"));
        board(THEN).body("verification.counts.NONE", equalTo(1)).body("verification.discrepancies", empty());
        board("2026-02-20")
                .body("verification.counts.DISCREPANCY", equalTo(1))
                .body("verification.discrepancies[0].unit", equalTo("人"))
                .body("verification.discrepancies[0].reported", equalTo(100))
                .body("verification.discrepancies[0].verification.value", equalTo(90));
    }

    @Test
    void a_task_cancelled_since_was_going_on_then() {
        asOffice()
                .body(Map.of("reason", "省级调减"))
                .post("/tasks/" + task.id + "/cancellation")
                .then()
                .statusCode(200);
        ledger("").body("items", empty());
        ledger("?on=" + THEN).body("items.status", contains("ACTIVE"));
        task(THEN).body("status", equalTo("ACTIVE")).body("cancelReason", nullValue());
    }

    @Test
    void a_day_to_come_and_one_before_the_plan_are_refused_by_name() {
        for (var address :
                List.of("/plans/" + plan.id + "/board", "/plans/" + plan.id + "/tasks", "/tasks/" + task.id)) {
            for (var day : List.of("2026-03-03", "2025-12-31", "2026-01-02")) {
                asOffice().get(address + "?on=" + day).then().statusCode(400).body("violations.field", contains("on"));
            }
        }
    }

    @Test
    void a_past_day_stays_within_six_statements() {
        for (var address :
                List.of("/plans/" + plan.id + "/board", "/plans/" + plan.id + "/tasks", "/tasks/" + task.id)) {
            statements.assertPage(
                    () -> asOffice().get(address + "?on=" + THEN).then().statusCode(200));
        }
    }

    @Test
    void the_spreadsheet_too() {
        var csv = asOffice()
                .get("/plans/" + plan.id + "/tasks.csv?on=" + THEN)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("ledger-" + THEN))
                .extract()
                .asString();
        assertTrue(csv.contains(",5000,") && csv.contains(",100,"), csv);
    }

    private ValidatableResponse ledger(String query) {
        return asOffice().get("/plans/" + plan.id + "/tasks" + query).then().statusCode(200);
    }

    private ValidatableResponse board(String on) {
        return asOffice().get("/plans/" + plan.id + "/board?on=" + on).then().statusCode(200);
    }

    private ValidatableResponse task(String on) {
        return asOffice().get("/tasks/" + task.id + "?on=" + on).then().statusCode(200);
    }

    private void raise(int target) {
        var version = inTransaction(() -> Indicator.<Indicator>findById(indicator.id).version);
        asOffice()
                .body(Map.of(
                        "target",
                        target,
                        "reason",
                        "省下达任务调增",
                        "authority",
                        Map.of("title", "关于调整民生实事目标的通知"),
                        "version",
                        version))
                .post("/indicators/" + indicator.id + "/targets")
                .then()
                .statusCode(201);
    }
}
