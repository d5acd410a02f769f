package io.shishi.inspection;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.light.LightService;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reported, verified and schedule stand side by side wherever an indicator is shown. */
@QuarkusTest
class ThreeStatusesTest extends InspectionTest {

    private static final String LEDGER = "items[0].indicators[0]";

    @Inject
    LightService lights;

    @Inject
    Statements statements;

    @BeforeEach
    void january() {
        januaryAccepted();
        lights.judge(plan.id);
    }

    private String board() {
        return "/plans/" + plan.id + "/board";
    }

    private String ledger() {
        return "/plans/" + plan.id + "/tasks";
    }

    @Test
    void what_nobody_went_to_see_is_a_state_of_its_own() {
        asOffice()
                .get(board())
                .then()
                .body("verification.counts.NONE", equalTo(1))
                .body("verification.total", equalTo(1));
        asOffice()
                .get(ledger())
                .then()
                .body(LEDGER + ".reported", equalTo(80))
                .body(LEDGER + ".reportId", equalTo(january.toString()))
                .body(LEDGER + ".verification.state", equalTo("NONE"));
        planned("reporter-ncj");
        asOffice().get(board()).then().body("verification.counts.NONE", equalTo(1));
    }

    @Test
    void a_discrepancy_marks_the_figure_everywhere_and_changes_it_nowhere() {
        var check = discrepancy().toString();
        asOffice()
                .get(board())
                .then()
                .body("verification.counts.DISCREPANCY", equalTo(1))
                .body("verification.counts.NONE", equalTo(0))
                .body("verification.discrepancies", hasSize(1))
                .body("verification.discrepancies[0].reported", equalTo(80))
                .body("verification.discrepancies[0].verification.value", equalTo(70))
                .body("verification.discrepancies[0].verification.checkId", equalTo(check));
        asOffice()
                .get(ledger())
                .then()
                .body(LEDGER + ".reported", equalTo(80))
                .body(LEDGER + ".verification.state", equalTo("DISCREPANCY"))
                .body(LEDGER + ".verification.value", equalTo(70))
                .body(LEDGER + ".verification.reportedOn", equalTo("2026-01-31"))
                .body(LEDGER + ".verification.overtaken", equalTo(false));
        for (var address : new String[] {"/tasks/" + task.id, "/indicators/" + indicator.id}) {
            var at = address.startsWith("/tasks") ? "indicators[0]." : "";
            asOffice()
                    .get(address)
                    .then()
                    .body(at + "reported", equalTo(80))
                    .body(at + "reportId", equalTo(january.toString()))
                    .body(at + "verification.state", equalTo("DISCREPANCY"));
        }
        asOffice()
                .get("/indicators/" + indicator.id + "/figures")
                .then()
                .body("points[0].verification.value", equalTo(70))
                .body("points[1].verification", nullValue());
        get(asRsj(), january)
                .body("figures[0].value", equalTo(80))
                .body("figures[0].verification.state", equalTo("DISCREPANCY"));
        asOffice()
                .get(ledger() + ".csv")
                .then()
                .body(containsString("核验,核验值,核验日期,核验的数截至"))
                .body(containsString("80,2026-01-31,不符,70,2026-02-02,2026-01-31"));
    }

    @Test
    void a_newer_figure_says_that_an_older_one_was_checked() {
        discrepancy();
        goTo("2026-03-02");
        accepted(2, 150);
        lights.judge(plan.id);
        asOffice()
                .get(ledger())
                .then()
                .body(LEDGER + ".reported", equalTo(150))
                .body(LEDGER + ".verification.value", equalTo(70))
                .body(LEDGER + ".verification.reportedOn", equalTo("2026-01-31"))
                .body(LEDGER + ".verification.overtaken", equalTo(true));
    }

    @Test
    void an_amendment_says_so_too_and_the_old_report_keeps_its_mark() {
        discrepancy();
        String amended = deed(asRsj(), january, "amendments", Map.of("reason", "核验不符，更正为70"))
                .statusCode(201)
                .extract()
                .path("id");
        var next = java.util.UUID.fromString(amended);
        save(next, 70).statusCode(200);
        submit(next).statusCode(200);
        sign(next).statusCode(200);
        accept(next).statusCode(200);
        lights.judge(plan.id);
        asOffice()
                .get(ledger())
                .then()
                .body(LEDGER + ".reported", equalTo(70))
                .body(LEDGER + ".verification.state", equalTo("DISCREPANCY"))
                .body(LEDGER + ".verification.overtaken", equalTo(true));
        get(asRsj(), january).body("figures[0].verification.state", equalTo("DISCREPANCY"));
        get(asRsj(), next).body("figures[0].verification", nullValue());
        var again = planned("supervisor");
        conclude(asSupervisor(), again, result(asSupervisor(), again, "CONFIRMED", 70))
                .statusCode(201);
        asOffice().get(ledger()).then().body(LEDGER + ".verification.state", equalTo("CONFIRMED"));
    }

    @Test
    void pages_cost_no_statement_more_for_it() {
        discrepancy();
        for (var page : new String[] {board(), ledger(), "/tasks/" + task.id, "/checks", "/findings"}) {
            statements.assertPage(() -> asOffice().get(page).then().statusCode(200));
        }
    }
}
