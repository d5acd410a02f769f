package io.shishi.paper.coordination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.progress.ReportTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CoordinationResourceTest extends ReportTest {

    @Inject
    Statements statements;

    @BeforeEach
    void nothing_is_blocked_yet() {
        goTo("2026-02-02");
    }

    @Test
    void what_the_office_accepted_as_waiting_for_a_higher_level_is_listed() {
        var report = blocked(1, "请市里尽快下达资金");
        asOffice()
                .get("/coordination")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].taskId", equalTo(task.id.toString()))
                .body("[0].agency.shortName", equalTo("县人社局"))
                .body("[0].level", equalTo("CITY"))
                .body("[0].since", equalTo("2026-02-02"))
                .body("[0].roundOrdinal", equalTo(1))
                .body("[0].ask", equalTo("请市里尽快下达资金"))
                .body("[0].reportId", equalTo(report.toString()))
                .body("[0].light.status", equalTo("BLOCKED"));
    }

    @Test
    void before_the_office_accepted_it_nothing_is_listed() {
        var report = report(1);
        save(asRsj(), report, waiting(report, "请市里尽快下达资金")).statusCode(200);
        submit(report).statusCode(200);
        asOffice().get("/coordination").then().body("$", empty());
    }

    @Test
    void since_is_the_first_time_in_a_row_and_the_ask_the_newest() {
        blocked(1, "请市里尽快下达资金");
        goTo("2026-03-02");
        blocked(2, "资金仍未到位，请市里协调");
        asConvener()
                .get("/coordination")
                .then()
                .body("since", contains("2026-02-02"))
                .body("roundOrdinal", contains(2))
                .body("ask", contains("资金仍未到位，请市里协调"));
    }

    @Test
    void what_no_longer_waits_leaves_the_list() {
        var report = report(1);
        var body = waiting(report, "请市里尽快下达资金");
        body.put("figures", List.of(figure(jobs, 400)));
        save(asRsj(), report, body).statusCode(200);
        submit(report).statusCode(200);
        sign(report).statusCode(200);
        accept(report).statusCode(200);
        asOffice().get("/coordination").then().body("$", hasSize(1));
        goTo("2026-03-02");
        accepted(2, 800);
        asOffice().get("/coordination").then().body("$", empty());
    }

    @Test
    void an_agency_sees_its_own_and_another_place_nothing() {
        blocked(1, "请市里尽快下达资金");
        asRsj().get("/coordination").then().body("$", hasSize(1));
        asReporterOf("jyj").get("/coordination").then().body("$", empty());
        inTransaction(io.shishi.agency.AgencyFixture::district);
        asOfficeOf(DISTRICT).get("/coordination").then().statusCode(200).body("$", empty());
    }

    @Test
    void the_list_is_a_page_of_few_statements() {
        blocked(1, "请市里尽快下达资金");
        statements.assertPage(() -> asOffice().get("/coordination").then().statusCode(200));
    }

    private UUID blocked(int round, String ask) {
        var report = report(round);
        save(asRsj(), report, waiting(report, ask)).statusCode(200);
        submit(report).statusCode(200);
        sign(report).statusCode(200);
        accept(report).statusCode(200);
        return report;
    }

    private Map<String, Object> waiting(UUID report, String ask) {
        var body = new HashMap<>(body(report, figure(jobs, 10 + version(report))));
        body.put("delay", Map.of("reason", "HIGHER_LEVEL", "level", "CITY", "ask", ask));
        return body;
    }
}
