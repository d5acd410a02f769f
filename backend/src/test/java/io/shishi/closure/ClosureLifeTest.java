package io.shishi.closure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.Delegation;
import io.shishi.agency.Member;
import io.shishi.audit.Audit;
import io.shishi.paper.Ears;
import io.shishi.progress.Report;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClosureLifeTest extends ClosureTest {

    @Inject
    Ears ears;

    @Inject
    Statements statements;

    @Test
    void a_task_is_struck_off_by_four_people_one_after_the_other() {
        var closure = struckOff();
        look(asOffice(), closure)
                .body("number", equalTo("销号〔2026〕1号"))
                .body("struckOffAt", equalTo("2026-02-02T12:00:00+08:00"))
                .body("steps.kind", contains("APPLICATION", "SIGNATURE", "ACCEPTANCE", "APPROVAL", "STRIKE_OFF"))
                .body("steps.duty", contains("reporter", "signer", "office", "supervisor", "convener"))
                .body("may.reject", equalTo(false));
        asOffice()
                .get("/tasks/" + task.id)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("closureNumber", equalTo("销号〔2026〕1号"))
                .body("closedAt", equalTo("2026-02-02T12:00:00+08:00"))
                .body("light.status", equalTo("DONE"));
        asOffice().get("/plans/" + plan.id + "/tasks").then().body("items.closureNumber", contains("销号〔2026〕1号"));
        asOffice().get("/tasks/" + task.id + "/timeline").then().body("kind", hasItem("CLOSURE"));
        var csv = asOffice().get("/plans/" + plan.id + "/tasks.csv").asString();
        assertTrue(csv.contains(",已销号,销号〔2026〕1号,2026-02-02"), csv);
    }

    @Test
    void what_the_system_found_is_frozen_with_the_application() {
        var closure = applied();
        look(asRsj(), closure)
                .statusCode(200)
                .body("facts.day", equalTo("2026-02-02"))
                .body("facts.indicators[0].target", equalTo(5000))
                .body("facts.indicators[0].reported", equalTo(5000))
                .body("facts.indicators[0].met", equalTo(true))
                .body("facts.indicators[0].verdict", nullValue())
                .body("facts.warnings.text", hasItem("“城镇新增就业”没有核验过"))
                .body("facts.blocking", empty())
                .body("blockingNow", empty())
                .body("may.sign", equalTo(false));
    }

    @Test
    void each_step_is_told_to_whoever_has_the_next_one_and_settled_when_it_is_done() {
        ears.forget();
        var closure = struckOff();
        var told = ears.told().stream()
                .filter(it -> it.subjectKind().equals("closure"))
                .toList();
        assertEquals(
                List.of(
                        "closure-signer",
                        "closure-office",
                        "closure-supervisor",
                        "closure-convener",
                        "closure-struck-off"),
                told.stream().map(it -> it.kind()).toList());
        assertEquals(
                List.of(Set.of("signer-rsj"), Set.of("office-" + COUNTY), Set.of("supervisor"), Set.of("convener")),
                told.stream().limit(4).map(it -> it.usernames()).toList());
        assertEquals(
                5,
                ears.settled().stream().filter(("closure:" + closure)::equals).count());
    }

    @Test
    void each_step_is_in_the_record() {
        var closure = struckOff();
        var actions = inTransaction(() -> Audit.<Audit>list("subjectId = ?1 order by at, id", closure)).stream()
                .map(it -> it.action)
                .collect(Collectors.toSet());
        assertEquals(Set.of("apply", "sign", "accept", "approve", "strike-off"), actions);
        assertEquals(1, inTransaction(() -> Audit.count("subjectId = ?1 and action = 'strike-off'", task.id)));
    }

    @Test
    void it_waits_in_the_inbox_of_whoever_has_the_next_step() {
        var closure = applied();
        asSignerOf("rsj")
                .get("/inbox")
                .then()
                .body("more.find { it.group == 'closures-to-decide' }.items.id", contains(closure.toString()))
                .body("count", equalTo(1));
        asOffice().get("/inbox").then().body("more.group", empty());
        step(asSignerOf("rsj"), closure, "signature").statusCode(200);
        asSignerOf("rsj").get("/inbox").then().body("more.group", empty());
        asOffice().get("/inbox").then().body("more.items.flatten().kind", contains("closure"));
        asConvener().get("/inbox").then().body("more.group", empty());
    }

    @Test
    void an_agency_without_a_signer_goes_straight_to_the_office() {
        inTransaction(() -> Member.delete("username", "signer-rsj"));
        apply().statusCode(201).body("state", equalTo("SIGNED"));
    }

    @Test
    void nobody_approves_their_own() {
        var closure = atSupervision();
        var both = as("office-" + COUNTY, Set.of("supervisor"), List.of("/" + COUNTY + "/supervision"));
        refused(step(both, closure, "approval"), 409, "closure-own");
        look(as("office-" + COUNTY, Set.of("supervisor"), List.of("/" + COUNTY + "/supervision")), closure)
                .body("may.approve", equalTo(false));
    }

    @Test
    void no_step_is_taken_before_its_turn_or_by_somebody_elses_duty() {
        var closure = signed();
        refused(step(asSupervisor(), closure, "approval"), 409, "closure-not-waiting");
        refused(step(asConvener(), closure, "strike-off"), 409, "closure-not-waiting");
        refused(step(asSupervisor(), closure, "acceptance"), 403, "closure-not-yours");
        refused(step(asSupervisor(), closure, "rejection", "reason", "不行"), 403, "closure-not-yours");
        step(asOffice(), closure, "acceptance").statusCode(200);
        refused(step(asOffice(), closure, "approval"), 403, "closure-not-yours");
        refused(step(asOffice(), closure, "acceptance"), 409, "closure-not-waiting");
    }

    @Test
    void who_acts_for_the_convener_strikes_off_in_their_name() {
        inTransaction(
                () -> new Delegation(county, "convener", "deputy", "convener", LocalDate.parse("2026-01-01"), null)
                        .persist());
        var deputy = as("deputy", Set.of("viewer"), List.of("/" + COUNTY));
        var closure = atConvener();
        step(deputy, closure, "strike-off", "onBehalfOf", "convener")
                .statusCode(200)
                .body("steps[-1].actorName", equalTo("deputy"))
                .body("steps[-1].onBehalfOfName", equalTo("召集人"));
    }

    @Test
    void numbers_have_no_gaps_and_a_refusal_takes_none() {
        var refused = atConvener();
        step(asConvener(), refused, "rejection", "reason", "再核实")
                .statusCode(200)
                .body("number", nullValue());
        look(asOffice(), struckOff()).body("number", equalTo("销号〔2026〕1号"));
    }

    @Test
    void a_rejection_says_why_and_opens_the_last_report_again() {
        var closure = signed();
        step(asOffice(), closure, "rejection", "reason", " ")
                .statusCode(400)
                .body("violations.field", contains("reason"));
        step(asOffice(), closure, "rejection", "reason", "佐证不全")
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("steps[-1].note", equalTo("佐证不全"));
        var amended = report(1);
        get(asRsj(), amended)
                .body("revision", equalTo(2))
                .body("status", equalTo("DRAFT"))
                .body("reviews.note", hasItem("销号申请被退回：佐证不全"));
        asOffice().get("/tasks/" + task.id).then().body("status", equalTo("ACTIVE"));
        var rejection = ears.told().stream()
                .filter(it -> it.kind().equals("closure-rejected"))
                .toList();
        assertEquals(Set.of("reporter-rsj", "signer-rsj"), rejection.getLast().usernames());
    }

    @Test
    void a_newer_application_voids_the_older() {
        var first = signed();
        var second = applied();
        look(asOffice(), first).body("state", equalTo("VOID")).body("steps[-1].note", containsString("重新申请"));
        asOffice()
                .get("/tasks/" + task.id + "/closures")
                .then()
                .body("id", contains(second.toString(), first.toString()))
                .body("state", contains("APPLIED", "VOID"));
        asOffice().get("/closures?state=APPLIED").then().body("total", equalTo(1));
        asSignerOf("rsj").get("/closures?mine=true").then().body("items.id", contains(second.toString()));
        asOffice().get("/closures?mine=true").then().body("items", hasSize(0));
    }

    @Test
    void lists_stay_within_six_statements() {
        signed();
        signed();
        applied();
        statements.assertPage(() -> asOffice().get("/closures").then().statusCode(200));
        statements.assertPage(
                () -> asRsj().get("/tasks/" + task.id + "/closures").then().statusCode(200));
    }

    @Test
    void a_stale_version_is_refused() {
        var closure = signed();
        asOffice()
                .body(Map.of("version", 0))
                .post("/closures/" + closure + "/acceptance")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/stale-version"));
    }

    @Test
    void a_task_that_is_struck_off_is_not_asked_for_again() {
        var closure = struckOff();
        goTo("2026-03-02");
        assertEquals(0, inTransaction(() -> Report.count("task = ?1 and round.ordinal = 2", task)));
        asOffice().get("/tasks/" + task.id).then().body("light.status", equalTo("DONE"));
        refused(apply(), 409, "task-not-active");
        refused(step(asConvener(), closure, "strike-off"), 409, "closure-not-waiting");
        asOffice().get("/plans/" + plan.id + "/tasks?status=CLOSED").then().body("items[0].closedAt", notNullValue());
    }

    @Test
    void a_cancelled_task_ends_its_application() {
        var closure = signed();
        asOffice()
                .body(Map.of("reason", "省级调减"))
                .post("/tasks/" + task.id + "/cancellation")
                .then()
                .statusCode(200);
        look(asOffice(), closure).body("state", equalTo("VOID"));
    }
}
