package io.shishi.closure;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyFixture;
import io.shishi.agency.Person;
import io.shishi.light.DailyLights;
import io.shishi.plan.Comparator;
import io.shishi.plan.Indicator;
import io.shishi.plan.Period;
import io.shishi.plan.Plan;
import io.shishi.plan.PlanFixture;
import io.shishi.plan.Task;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What keeps a task from being struck off, and what takes it up again. */
@QuarkusTest
class ClosureBlockedTest extends ClosureTest {

    @Inject
    EntityManager entities;

    @Inject
    DailyLights daily;

    @Test
    void a_monthly_promise_is_not_struck_off_before_the_year_is_over() {
        more(Comparator.RECURRING, indicator -> indicator.period = Period.MONTHLY);
        var refusal = apply();
        blocked(refusal, "indicators[1]");
        refusal.body("detail", containsString("“每月一次”每期都要做到，最后一期到2026-12-31结束，此前不能销号"));
        asRsj().get("/tasks/" + task.id + "/closures/check")
                .then()
                .statusCode(200)
                .body("blocking.field", equalTo(List.of("indicators[1]")));
    }

    @Test
    void a_pending_target_blocks() {
        more(Comparator.PENDING, indicator -> {
            indicator.measure = null;
            indicator.target = null;
            indicator.pendingDecider = "省水利厅";
            indicator.pendingSince = plan.startsOn;
        });
        blocked(apply(), "indicators[1]");
    }

    @Test
    void what_is_not_done_is_named_with_its_sentence() {
        inTransaction(() -> {
            Indicator.<Indicator>findById(indicator.id).target = BigDecimal.valueOf(9000);
        });
        lights();
        var refusal = apply();
        blocked(refusal, "indicators[0]");
        refusal.body("violations[0].message", containsString("“城镇新增就业”还没有做到："));
    }

    @Test
    void a_missing_report_blocks_and_one_that_waits_only_warns() {
        goTo("2026-03-02");
        asRsj().get("/tasks/" + task.id + "/closures/check")
                .then()
                .body("warnings.field", hasItem("reports[0]"))
                .body("reports[0].missing", equalTo(false));
        goTo("2026-03-20");
        blocked(apply(), "reports[0]");
    }

    @Test
    void an_open_order_blocks_and_another_paper_only_warns() {
        var request = id(issue(
                asOffice(), paper("REQUEST", "title", "报送稳岗情况", "taskIds", List.of(task.id), "addressees", to(rsj))));
        asRsj().get("/tasks/" + task.id + "/closures/check").then().body("warnings.field", hasItem("papers[0]"));
        issue(
                        asSupervisor(),
                        paper(
                                "ORDER",
                                "title",
                                "督办稳岗就业",
                                "body",
                                "请报送整改情况。",
                                "rung",
                                "ORANGE",
                                "taskIds",
                                List.of(task.id),
                                "addressees",
                                to(rsj)))
                .statusCode(201);
        apply().statusCode(409).body("violations.message", hasItem(containsString("督办〔2026〕1号")));
        does(asRsj(), request, rsj, "signing");
    }

    @Test
    void only_a_leading_agencys_contact_applies() {
        refused(apply(asReporterOf("jyj")), 403, "not-leading");
        apply(asOffice()).statusCode(403);
        apply(asSignerOf("rsj")).statusCode(403);
        var elsewhere = asMember("reporter", DISTRICT, "mzrsj");
        inTransaction(() -> AgencyFixture.some(AgencyFixture.district(), "mzrsj", "区民政人社局"));
        apply(elsewhere).statusCode(404);
        apply(asMember("reporter", DISTRICT, "mzrsj")).statusCode(404);
    }

    @Test
    void another_agency_finds_no_application() {
        var closure = signed();
        look(asReporterOf("jyj"), closure).statusCode(404);
        look(asOfficeOf(COUNTY), closure).statusCode(200);
        look(asViewerOf(CITY), closure).statusCode(200);
        step(asViewerOf(CITY), closure, "acceptance").statusCode(404);
        asReporterOf("jyj").get("/closures").then().body("total", equalTo(0));
        asReporterOf("jyj").get("/tasks/" + task.id + "/closures/check").then().statusCode(404);
    }

    @Test
    void supervision_has_it_checked_first_and_the_agency_does_not_know() {
        var closure = atSupervision();
        inTransaction(() -> new Person(county, "inspector", "督查员乙", Set.of("supervisor"), clock.instant()).persist());
        step(asSupervisor(), closure, "checks", "assignee", "inspector", "visitBy", "2026-02-09", "reason", "看现场")
                .statusCode(201)
                .body("checks[0].state", equalTo("PLANNED"))
                .body("may.approve", equalTo(false));
        refused(step(asSupervisor(), closure, "approval"), 409, "closure-check-pending");
        look(asRsj(), closure).body("checks.size()", equalTo(0)).body("steps.kind.contains('CHECK')", equalTo(false));
        inTransaction(() -> entities.createNativeQuery(
                        "update inspection_check set state = 'DONE', verdict = 'CONFIRMED', visited_at = now(), done_at = now()")
                .executeUpdate());
        step(asSupervisor(), closure, "approval").statusCode(200).body("checks[0].state", equalTo("DONE"));
        step(asSupervisor(), closure, "checks", "assignee", "inspector", "visitBy", "2026-02-09", "reason", "看现场")
                .statusCode(409);
    }

    @Test
    void a_finding_blocks_an_application_and_takes_a_struck_off_task_up_again() {
        var closure = struckOff();
        var finding = finding();
        look(asRsj(), closure)
                .body("state", equalTo("REOPENED"))
                .body("number", equalTo("销号〔2026〕1号"))
                .body("findingId", equalTo(finding))
                .body("steps[-1].note", equalTo("问题〔2026〕1号：名单与台账不符"));
        asOffice()
                .get("/tasks/" + task.id)
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("closureNumber", equalTo(null));
        blocked(apply(), "findings[0]");
        goTo("2026-03-02");
        report(2);
    }

    @Test
    void what_was_found_since_keeps_it_from_being_approved() {
        var closure = atSupervision();
        finding();
        blocked(step(asSupervisor(), closure, "approval"), "findings[0]");
        look(asSupervisor(), closure)
                .body("state", equalTo("OFFICE"))
                .body("facts.blocking.size()", equalTo(0))
                .body("blockingNow.field", equalTo(List.of("findings[0]")));
    }

    private String finding() {
        return asSupervisor()
                .body(Map.of(
                        "taskId", task.id,
                        "severity", "MAJOR",
                        "text", "名单与台账不符",
                        "wanted", "核实更正",
                        "dueOn", "2026-02-20"))
                .post("/findings")
                .then()
                .statusCode(201)
                .extract()
                .path("finding.id");
    }

    /** Another promise of the task, as it was when the plan came into force. */
    private void more(Comparator comparator, Consumer<Indicator> further) {
        inTransaction(() -> {
            var other = new Indicator(Task.findById(task.id), 2, "每月一次", comparator, plan.endsOn);
            other.measure = PlanFixture.measure(Plan.findById(plan.id), Agency.findById(rsj.id));
            other.target = BigDecimal.ONE;
            other.unit = "次";
            other.scheduleTemplate = "LINEAR";
            further.accept(other);
            other.persist();
        });
        lights();
    }

    private void lights() {
        inTransaction(() -> entities.createNativeQuery("delete from light_day").executeUpdate());
        daily.catchUp();
    }
}
