package io.shishi.paper;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperListTest extends PaperTest {

    @Inject
    Statements statements;

    @Test
    void papers_are_listed_newest_first_with_how_far_their_agencies_are() {
        var request = request();
        issue(asOffice(), paper("HANDOVER", "taskIds", List.of(task.id))).statusCode(201);
        does(asReporterOf("rsj"), request, rsj, "receipt").statusCode(200);
        today("2026-02-10");
        asOffice()
                .get("/papers")
                .then()
                .statusCode(200)
                .body("items.number", contains("交办〔2026〕1号", "专报〔2026〕1号"))
                .body("items[0].tasks.number", contains(task.number))
                .body("items[1].counts.total", equalTo(2))
                .body("items[1].counts.toSignFor", equalTo(1))
                .body("items[1].counts.working", equalTo(1))
                .body("items[1].counts.late", equalTo(2))
                .body("items[1].late", equalTo(true))
                .body("items[1].mine", nullValue())
                .body("items[1].dueAt", equalTo("2026-02-09T18:00:00+08:00"));
        asReporterOf("rsj").get("/papers").then().body("items.mine", contains("ISSUED", "SIGNED_FOR"));
    }

    @Test
    void a_list_is_filtered() {
        var request = request();
        issue(asOffice(), paper("ORDER", "taskIds", List.of(task.id), "dueOn", "2026-02-03"))
                .statusCode(201);
        issue(asSupervisor(), paper("ORDER", "taskIds", List.of(task.id), "dueOn", "2026-02-20"))
                .statusCode(201);
        only("kind=REQUEST", "专报〔2026〕1号");
        only("agency=" + jyj.id, "专报〔2026〕1号");
        only("task=" + task.id, "督办〔2026〕2号", "督办〔2026〕1号");
        only("plan=" + plan.id, "督办〔2026〕2号", "督办〔2026〕1号");
        only("rung=ORANGE&sort=dueAt", "督办〔2026〕1号", "督办〔2026〕2号");
        only("q=稳岗", "专报〔2026〕1号");
        only("q=督办〔2026〕2", "督办〔2026〕2号");
        only("q=%25");
        only("mine=true", "督办〔2026〕1号", "专报〔2026〕1号");
        only("state=CANCELLED");
        today("2026-02-04");
        only("late=true", "督办〔2026〕1号");
        asOffice()
                .body(Map.of("version", wholeVersion(request)))
                .post("/papers/" + request + "/closure")
                .then()
                .statusCode(200);
        only("state=CLOSED", "专报〔2026〕1号");
        only("state=OPEN&late=false", "督办〔2026〕2号");
        asOffice()
                .get("/papers?size=1&page=1")
                .then()
                .body("items.number", contains("督办〔2026〕1号"))
                .body("total", equalTo(3));
    }

    @Test
    void an_agency_sees_what_is_addressed_or_copied_to_it() {
        var other = inTransaction(() -> AgencyFixture.some(county, "sjj", "县审计局"));
        var paper = id(issue(asOffice(), paper("REQUEST", "addressees", to(rsj), "copies", List.of(other.id))));
        asReporterOf("rsj").get("/papers").then().body("total", equalTo(1));
        asReporterOf("jyj").get("/papers").then().body("total", equalTo(0));
        asReporterOf("jyj").get("/papers/" + paper).then().statusCode(404);
        asReporterOf("sjj").get("/papers?mine=true").then().body("total", equalTo(0));
        asReporterOf("sjj")
                .get("/papers/" + paper)
                .then()
                .statusCode(200)
                .body("addressees[0].whole", equalTo(false))
                .body("addressees[0].may.answer", equalTo(false));
        does(asReporterOf("sjj"), paper, rsj, "receipt").statusCode(404);
    }

    @Test
    void the_city_looks_down_and_the_neighbour_sees_nothing() {
        var paper = request();
        asViewerOf(CITY).get("/papers/" + paper).then().statusCode(200).body("may.close", equalTo(false));
        asViewerOf(CITY).get("/papers").then().body("items.number", contains("专报〔2026〕1号"));
        inTransaction(AgencyFixture::district);
        asOfficeOf(DISTRICT).get("/papers/" + paper).then().statusCode(404);
        asOfficeOf(DISTRICT).get("/papers").then().body("total", equalTo(0));
    }

    @Test
    void a_list_and_a_paper_are_pages_of_few_statements() {
        var request = request();
        does(asReporterOf("rsj"), request, rsj, "answers", "text", "在办").statusCode(201);
        does(asOffice(), request, rsj, "return", "note", "写明时间").statusCode(200);
        issue(asOffice(), paper("HANDOVER", "taskIds", List.of(task.id))).statusCode(201);
        statements.assertPage(() -> asOffice().get("/papers").then().statusCode(200));
        statements.assertPage(() -> asReporterOf("rsj").get("/papers").then().statusCode(200));
        statements.assertPage(() -> asOffice().get("/papers/" + request).then().statusCode(200));
        statements.assertPage(
                () -> asReporterOf("rsj").get("/papers/" + request).then().statusCode(200));
    }

    private void only(String query, String... numbers) {
        asOffice().get("/papers?" + query).then().statusCode(200).body("items.number", equalTo(List.of(numbers)));
    }
}
