package io.shishi.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyFixture;
import io.shishi.plan.AgencyRole;
import io.shishi.plan.Plan;
import io.shishi.plan.PlanChanged;
import io.shishi.plan.PlanEntered;
import io.shishi.plan.PlanFixture;
import io.shishi.plan.Task;
import io.shishi.plan.TaskAgency;
import io.shishi.plan.TaskStatus;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoundResourceTest extends ReportTest {

    @Inject
    Event<PlanEntered> entered;

    @Inject
    Event<PlanChanged> changed;

    Agency jtj;
    Task road;

    @Override
    protected void more() {
        jtj = AgencyFixture.some(county, "jtj", "县交通局");
        road = PlanFixture.task(section, jtj);
        road.agencies.add(new TaskAgency(road, 2, AgencyRole.LEAD, rsj, null));
        var cancelled = PlanFixture.task(section, jtj);
        cancelled.status = TaskStatus.CANCELLED;
    }

    @Test
    void a_plan_has_a_round_for_each_month_with_where_its_reports_stand() {
        save(report(1), 400);
        asOffice()
                .get("/plans/" + plan.id + "/rounds")
                .then()
                .statusCode(200)
                .body("$", hasSize(12))
                .body("[0].state", equalTo("OPEN"))
                .body("[0].from", equalTo("2026-01-01"))
                .body("[0].counts.expected", equalTo(3))
                .body("[0].counts.draft", equalTo(1))
                .body("[0].counts.untouched", equalTo(2))
                .body("[0].counts.missing", equalTo(0))
                .body("[1].state", equalTo("PLANNED"))
                .body("[1].counts.expected", equalTo(0));
    }

    @Test
    void due_late_and_closed_are_told_apart() {
        goTo("2026-02-06");
        var report = report(1);
        save(report, 400);
        submit(report);
        asOffice()
                .get("/rounds/" + round(1))
                .then()
                .body("state", equalTo("OVERDUE"))
                .body("counts.missing", equalTo(2))
                .body("counts.late", equalTo(1))
                .body("counts.submitted", equalTo(1));
        goTo("2026-02-16");
        asOffice().get("/rounds/" + round(1)).then().body("state", equalTo("CLOSED"));
    }

    @Test
    void an_agency_sees_where_its_own_reports_stand() {
        asReporterOf("jtj").get("/rounds/" + round(1)).then().body("counts.expected", equalTo(1));
    }

    @Test
    void the_office_moves_the_window_and_so_lets_a_closed_round_be_reported() {
        goTo("2026-02-16");
        refused(save(report(1), 400), 409, "round-closed");
        move(Map.of("closesAt", "2026-02-20T23:59:59+08:00"))
                .statusCode(200)
                .body("state", equalTo("OVERDUE"))
                .body("closesAt", equalTo("2026-02-20T23:59:59+08:00"));
        save(report(1), 400).statusCode(200);
    }

    @Test
    void a_window_has_an_order_and_an_open_round_stays_open() {
        refused(move(Map.of("dueAt", "2026-02-28T23:59:59+08:00")), 400, "round-window-out-of-order");
        refused(move(Map.of("opensAt", "2026-02-01T00:00:00+08:00")), 409, "round-already-open");
        refused(move(Map.of("version", 99)), 409, "stale-version");
    }

    @Test
    void only_the_office_of_the_jurisdiction_moves_it() {
        inTransaction(AgencyFixture::district);
        var body = Map.of(
                "opensAt", "2026-01-27T00:00:00+08:00",
                "dueAt", "2026-02-06T23:59:59+08:00",
                "closesAt", "2026-02-16T23:59:59+08:00",
                "version", 1);
        for (var who : List.of(asRsj(), asConvener(), asViewerOf(CITY))) {
            refused(who.body(body).put("/rounds/" + round(1)).then(), 403, "not-your-duty");
        }
        refused(asOfficeOf(DISTRICT).body(body).put("/rounds/" + round(1)).then(), 404, "round-not-found");
        refused(asOfficeOf(DISTRICT).get("/rounds/" + round(1)).then(), 404, "round-not-found");
        asViewerOf(CITY).get("/rounds/" + round(1)).then().statusCode(200);
    }

    @Test
    void a_round_that_is_moved_forward_opens_when_it_is_told_to() {
        today("2026-02-10");
        assertEquals(0, rounds.openDue(clock.instant()));
        var second = round(2);
        asOffice()
                .body(Map.of(
                        "opensAt", "2026-02-10T00:00:00+08:00",
                        "dueAt", "2026-03-05T23:59:59+08:00",
                        "closesAt", "2026-03-15T23:59:59+08:00",
                        "version", 0))
                .put("/rounds/" + second)
                .then()
                .statusCode(200);
        assertEquals(1, rounds.openDue(clock.instant()));
        asRsj().get("/inbox").then().body("toReport.round.ordinal", contains(1, 1, 2, 2));
    }

    @Test
    void each_round_is_opened_once_however_many_open_it() {
        today("2026-06-30");
        var now = clock.instant();
        var both = List.of(
                CompletableFuture.supplyAsync(() -> opened(now)), CompletableFuture.supplyAsync(() -> opened(now)));
        assertEquals(5, both.stream().mapToInt(CompletableFuture::join).sum());
        assertEquals(18, inTransaction(() -> Report.count()));
    }

    /** As the clock of another process does it. */
    private int opened(Instant now) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            return rounds.openDue(now);
        } finally {
            context.terminate();
        }
    }

    @Test
    void rounds_are_made_in_the_moment_a_plan_comes_into_force() {
        var other = inTransaction(() -> {
            var next = PlanFixture.inForce(county);
            PlanFixture.task(PlanFixture.section(next), rsj);
            entered.fire(new PlanEntered(next.id));
            return next;
        });
        assertEquals(12, inTransaction(() -> Round.count("plan.id", other.id)));
        assertEquals(1, inTransaction(() -> Report.count("plan.id", other.id)));
    }

    @Test
    void whoever_leads_a_task_now_reports_in_the_round_that_is_open() {
        inTransaction(() -> {
            var leads = Task.<Task>findById(road.id).agencies;
            leads.removeIf(it -> it.agency.id.equals(rsj.id));
            var mzj = AgencyFixture.some(county, "mzj", "县民政局");
            leads.add(new TaskAgency(Task.findById(road.id), 3, AgencyRole.LEAD, mzj, null));
            changed.fire(new PlanChanged(plan.id));
        });
        asReporterOf("mzj").get("/inbox").then().body("toReport.taskId", contains(road.id.toString()));
        asOffice().get("/rounds/" + round(1)).then().body("counts.expected", equalTo(3));
    }

    @Test
    void rounds_to_come_follow_the_cycle_but_for_those_the_office_moved() {
        asOffice()
                .body(Map.of(
                        "opensAt", "2026-02-20T00:00:00+08:00",
                        "dueAt", "2026-03-09T23:59:59+08:00",
                        "closesAt", "2026-03-15T23:59:59+08:00",
                        "version", 0))
                .put("/rounds/" + round(2))
                .then()
                .statusCode(200);
        inTransaction(() -> {
            Plan.<Plan>findById(plan.id).dueDay = 8;
            changed.fire(new PlanChanged(plan.id));
        });
        asOffice()
                .get("/plans/" + plan.id + "/rounds")
                .then()
                .body("[0].dueAt", equalTo("2026-02-05T23:59:59+08:00"))
                .body("[1].dueAt", equalTo("2026-03-09T23:59:59+08:00"))
                .body("[2].dueAt", equalTo("2026-04-08T23:59:59+08:00"));
    }

    private ValidatableResponse move(Map<String, Object> change) {
        var body = new HashMap<String, Object>(Map.of(
                "opensAt", "2026-01-27T00:00:00+08:00",
                "dueAt", "2026-02-05T23:59:59+08:00",
                "closesAt", "2026-02-15T23:59:59+08:00",
                "version", 1));
        body.putAll(change);
        return asOffice().body(body).put("/rounds/" + round(1)).then();
    }
}
