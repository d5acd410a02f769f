package io.shishi.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntryResourceTest extends PlanApiTest {

    @Test
    void a_complete_draft_enters_into_force() {
        var draft = jobsPlan();
        asOffice()
                .get(address(draft))
                .then()
                .statusCode(200)
                .body("ready", equalTo(true))
                .body("missing", empty());
        asOffice()
                .post(address(draft))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("inForceAt", equalTo("2026-01-10T12:00:00+08:00"));
        assertEquals("enter-into-force", audited(draft.plan()).action);
        asOffice().post(address(draft)).then().statusCode(409).body("type", equalTo("/problems/plan-in-force"));
    }

    @Test
    void an_empty_plan_lacks_tasks() {
        var plan = madePlan();
        var section = madeSection(plan);
        asOffice()
                .post("/plans/" + plan + "/entry-into-force")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/plan-incomplete"))
                .body("violations.field", contains("tasks", "sections/" + section + "/tasks"));
    }

    @Test
    void every_task_needs_a_lead_and_a_number_of_its_own() {
        var draft = jobsPlan();
        var second = made(post(
                asOffice(), "/plans/" + draft.plan() + "/tasks", with(task(draft.section()), "leadIds", List.of())));
        lacks(draft, "tasks/" + second + "/number", "tasks/" + second + "/lead");
    }

    @Test
    void a_deliverable_needs_milestones() {
        var draft = jobsPlan();
        var id = madeIndicator(draft.task(), deliverable());
        lacks(draft, "indicators/" + id + "/milestones");
    }

    @Test
    void a_clause_that_changed_has_to_hold_its_promises() {
        var draft = jobsPlan();
        put(asOffice(), "/tasks/" + draft.task(), with(task(draft.section()), "clause", "新增就业若干。", "version", 0))
                .statusCode(200);
        lacks(draft, "indicators/" + draft.indicator() + "/clauseText");
    }

    @Test
    void days_that_the_plan_moved_away_from_have_to_be_put_right() {
        var draft = jobsPlan();
        var late = madeIndicator(draft.task(), with(jobs(draft.measure()), "dueOn", "2026-12-31"));
        inTransaction(() -> {
            Plan.<Plan>findAll().firstResult().endsOn = LocalDate.of(2026, 12, 20);
        });
        asOffice()
                .get(address(draft))
                .then()
                .body("ready", equalTo(false))
                .body("missing.field", hasItem("indicators/" + late + "/dueOn"));
    }

    @Test
    void a_measure_needs_a_use_and_an_owner_who_leads() {
        var draft = jobsPlan();
        var unused = made(post(asOffice(), "/plans/" + draft.plan() + "/measures", with(measure(), "name", "闲置")));
        put(asOffice(), "/measures/" + draft.measure(), with(measure(), "ownerId", schools.id, "version", 0))
                .statusCode(200);
        lacks(draft, "measures/" + draft.measure() + "/owner", "measures/" + unused);
    }

    @Test
    void a_shared_measure_is_entered_where_its_owner_leads() {
        var draft = jobsPlan();
        var second = made(post(
                asOffice(),
                "/plans/" + draft.plan() + "/tasks",
                with(task(draft.section()), "number", "8", "leadIds", List.of(schools.id))));
        madeIndicator(second, jobs(draft.measure()));
        put(asOffice(), "/measures/" + draft.measure(), with(measure(), "ownerId", schools.id, "version", 0))
                .statusCode(200)
                .body("homeTaskId", equalTo(second));
        asOffice().get(address(draft)).then().body("ready", equalTo(true));
    }

    @Test
    void only_the_office_of_the_jurisdiction_puts_it_in_force() {
        var draft = jobsPlan();
        asOfficeOf(DISTRICT).post(address(draft)).then().statusCode(404);
        asOfficeOf(DISTRICT).get(address(draft)).then().statusCode(404);
        asConvener().post(address(draft)).then().statusCode(403);
        statements.assertPage(() -> asOffice().get(address(draft)).then().statusCode(200));
    }

    private void lacks(Draft draft, String... fields) {
        asOffice().post(address(draft)).then().statusCode(409).body("violations.field", containsInAnyOrder(fields));
    }

    private static String address(Draft draft) {
        return "/plans/" + draft.plan() + "/entry-into-force";
    }
}
