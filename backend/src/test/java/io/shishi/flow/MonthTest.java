package io.shishi.flow;

import static io.shishi.flow.County.body;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.AgencyFixture;
import io.shishi.progress.RoundService;
import io.shishi.support.ApiTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month of a task force: plan, report, signature, return, review, light, board, record. */
@QuarkusTest
class MonthTest extends ApiTest {

    @Inject
    RoundService rounds;

    private County county;

    @BeforeEach
    void a_plan_in_force_and_its_first_round() {
        today("2026-01-04");
        inTransaction(AgencyFixture::county);
        county = new County(this::asOffice).withAnAgency().withAPlan().inForce();
        today("2026-02-02");
        rounds.openDue(clock.instant());
        county.round(1);
    }

    @Test
    void from_the_report_to_the_board() {
        board().body("planLight.status", equalTo("GREEN")).body("agencies[0].missing", equalTo(0));

        save(40).body("figures[0].value", equalTo(40));
        deed(asReporterOf("rsj"), "submission", Map.of()).body("status", equalTo("SUBMITTED"));
        deed(asSignerOf("rsj"), "signature", Map.of()).body("status", equalTo("SIGNED"));
        deed(asOffice(), "return", Map.of("note", "请核对1月人数")).body("status", equalTo("RETURNED"));
        asReporterOf("rsj")
                .get("/inbox")
                .then()
                .body("returned", hasSize(1))
                .body("returned[0].note", equalTo("请核对1月人数"));

        save(100);
        deed(asReporterOf("rsj"), "submission", Map.of());
        deed(asSignerOf("rsj"), "signature", Map.of());
        deed(asOffice(), "acceptance", Map.of()).body("status", equalTo("ACCEPTED"));

        board().body("planLight.status", equalTo("GREEN"))
                .body("progress.reported", greaterThan(8f))
                .body("agencies[0].missing", equalTo(0));
        asConvener()
                .get("/tasks/" + county.id("tasks") + "/timeline")
                .then()
                .body("kind", hasItems("SUBMISSION", "SIGNATURE", "RETURN", "ACCEPTANCE"));
        asOffice()
                .queryParam("report", county.id("reports"))
                .get("/audit")
                .then()
                .body("items.action", hasItems("save", "submit", "sign", "return", "accept"));
    }

    @Test
    void a_figure_behind_the_calendar_turns_the_board_and_yesterday_stays_as_it_was() {
        accept(100);
        today("2026-03-02");
        rounds.openDue(clock.instant());
        county.round(2);
        accept(110);
        board().body("planLight.status", equalTo("GREEN"));

        today("2026-05-01");
        rounds.openDue(clock.instant());
        county.round(4);
        accept(150);
        board().body("planLight.status", equalTo("YELLOW"))
                .body("planLight.sentence.zh", containsString("慢序时"))
                .body("changes.title", hasItem("稳岗就业"));
        asConvener()
                .queryParam("plan", county.id("plans"))
                .queryParam("day", "2026-03-02")
                .get("/lights")
                .then()
                .body("plan.status", equalTo("GREEN"));
    }

    @Test
    void a_round_past_due_without_a_report_is_said_to_be_missing() {
        today("2026-02-10");
        rounds.openDue(clock.instant());
        asOffice().get("/rounds/" + county.id("rounds")).then().body("counts.missing", equalTo(1));
    }

    private ValidatableResponse board() {
        return asConvener()
                .get("/plans/" + county.id("plans") + "/board")
                .then()
                .statusCode(200);
    }

    private void accept(int value) {
        save(value);
        deed(asReporterOf("rsj"), "submission", Map.of());
        deed(asSignerOf("rsj"), "signature", Map.of());
        deed(asOffice(), "acceptance", Map.of()).body("status", equalTo("ACCEPTED"));
    }

    private ValidatableResponse save(int value) {
        var figure = body("measureId", county.id("measures"), "value", value, "jumpConfirmed", true);
        var report =
                body("noChange", false, "progressText", "按计划推进", "figures", List.of(figure), "milestones", List.of());
        report.put("version", version(asReporterOf("rsj")));
        return asReporterOf("rsj")
                .body(report)
                .put("/reports/" + county.id("reports"))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse deed(RequestSpecification caller, String deed, Map<String, Object> with) {
        var sent = body("version", version(asOffice()));
        sent.putAll(with);
        return caller.body(sent)
                .post("/reports/" + county.id("reports") + "/" + deed)
                .then()
                .statusCode(200);
    }

    private int version(RequestSpecification reader) {
        return reader.get("/reports/" + county.id("reports")).then().extract().path("version");
    }
}
