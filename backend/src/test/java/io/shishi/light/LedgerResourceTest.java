package io.shishi.light;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.plan.Indicator;
import io.shishi.plan.PlanFixture;
import io.shishi.plan.Task;
import io.shishi.plan.TaskStatus;
import io.shishi.support.ApiTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerResourceTest extends ApiTest {

    @Inject
    LightService lights;

    @Inject
    Statements statements;

    private LightFixture plan;
    private Indicator places;
    private Indicator roads;

    @BeforeEach
    void three_tasks_of_three_agencies() {
        today("2026-07-03");
        plan = inTransaction(LightFixture::new);
        places = inTransaction(() -> plan.another(AgencyFixture.some(plan.plan.jurisdiction, "jyj", "县教育局"), "公办学位"));
        roads = inTransaction(() -> {
            var indicator = plan.another(AgencyFixture.some(plan.plan.jurisdiction, "jtj", "县交通局"), "农村公路");
            indicator.task.section = PlanFixture.section(plan.plan);
            indicator.task.category = "行有所畅";
            return indicator;
        });
        inTransaction(() -> {
            var reports = plan.open(6, plan.indicator, places, roads);
            LightFixture.accept(reports.get(0), plan.measure, "600");
            LightFixture.accept(reports.get(1), places.measure, "300");
            LightFixture.accept(reports.get(2), roads.measure, "12");
        });
        lights.judge(plan.plan.id);
    }

    @Test
    void a_task_comes_with_its_indicators_and_an_indicator_with_its_light() {
        asReporterOf("rsj")
                .get(ledger())
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.title", contains("城镇新增就业", "公办学位", "农村公路"))
                .body("items[0].lead.shortName", contains("县人社局"))
                .body("items[0].light.status", equalTo("GREEN"))
                .body("items[0].progress", equalTo(0.5f))
                .body("items[0].cells.status", contains("GREEN"))
                .body("items[0].indicators[0].comparator", equalTo(">="))
                .body("items[0].indicators[0].target", equalTo(1200))
                .body("items[0].indicators[0].reported", equalTo(600))
                .body("items[0].indicators[0].reportedOn", equalTo("2026-06-30"))
                .body("items[1].indicators[0].light.toGreen.zh", equalTo("到7月末再完成280人（累计达580人）即转为按序时"));
    }

    @Test
    void it_can_be_filtered_by_everything_the_board_counts() {
        asOffice().get(ledger() + "?light=RED").then().body("items.title", contains("农村公路"));
        asOffice().get(ledger() + "?light=RED&light=YELLOW").then().body("items", hasSize(2));
        asOffice().get(ledger() + "?agency=" + plan.rsj.id).then().body("items.title", contains("城镇新增就业"));
        asOffice().get(ledger() + "?section=" + plan.section.id).then().body("items", hasSize(2));
        asOffice().get(ledger() + "?category=行有所畅").then().body("items.title", contains("农村公路"));
        asOffice().get(ledger() + "?category=行有所畅&light=GREEN").then().body("items", empty());
    }

    @Test
    void text_is_looked_for_in_title_number_clause_and_indicators_and_a_percent_sign_is_text() {
        asOffice().get(ledger() + "?q=学位").then().body("items.title", contains("公办学位"));
        asOffice().get(ledger() + "?q=2.1").then().body("items", hasSize(0));
        asOffice().get(ledger() + "?q=1.2").then().body("items.title", contains("公办学位"));
        asOffice().get(ledger() + "?q=5000人").then().body("items", hasSize(3));
        asOffice().queryParam("q", "%").get(ledger()).then().body("items", empty());
        asOffice().queryParam("q", "_").get(ledger()).then().body("items", empty());
        asOffice().queryParam("q", "!").get(ledger()).then().body("items", empty());
    }

    @Test
    void it_can_be_sorted_and_read_page_by_page() {
        sorted("LIGHT", "DESC", "农村公路", "公办学位", "城镇新增就业");
        sorted("PROGRESS", "ASC", "农村公路", "公办学位", "城镇新增就业");
        sorted("GAP", "ASC", "城镇新增就业", "公办学位", "农村公路");
        sorted("AGENCY", "DESC", "农村公路", "公办学位", "城镇新增就业");
        sorted("NUMBER", "DESC", "农村公路", "公办学位", "城镇新增就业");
        asOffice()
                .get(ledger() + "?sort=GAP&order=DESC&page=1&size=2")
                .then()
                .body("items.title", contains("城镇新增就业"))
                .body("total", equalTo(3));
        asOffice().get(ledger() + "?sort=id").then().statusCode(404);
    }

    @Test
    void a_cancelled_task_is_listed_only_when_it_is_asked_for() {
        inTransaction(() -> {
            Task.<Task>findById(roads.task.id).status = TaskStatus.CANCELLED;
        });
        lights.judge(plan.plan.id);
        asOffice().get(ledger()).then().body("items", hasSize(2));
        asOffice().get(ledger() + "?status=CANCELLED").then().body("items.title", contains("农村公路"));
    }

    @Test
    void a_spreadsheet_gets_the_same_list_with_every_page() {
        var text = asOffice()
                .get(ledger() + ".csv?sort=LIGHT&order=DESC&size=1")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", equalTo("attachment; filename=\"ledger-2026-07-03.csv\""))
                .extract()
                .asString();
        var lines = text.split("\r\n");

        assertEquals(4, lines.length);
        assertEquals("\uFEFF部分", lines[0].substring(0, 3));
        assertEquals(
                "第2部分,行有所畅,1.3,农村公路,县交通局,农村公路,>=,,1200,人,2026-12-31,12,2026-06-30,未核验,,,,50,1,49,滞后,"
                        + "红灯：6月末应完成50%，实际1%，低49个百分点；规则：低30个百分点以上为滞后,进行中,,",
                lines[1]);
    }

    @Test
    void what_a_spreadsheet_would_run_as_a_formula_is_plain_text() {
        inTransaction(() -> {
            Task.<Task>findById(roads.task.id).title = "=1+1,\"a\"";
        });
        asOffice()
                .get(ledger() + ".csv")
                .then()
                .body(allOf(containsString("\"'=1+1,\"\"a\"\"\""), not(containsString(",=1+1"))));
    }

    @Test
    void a_plan_that_was_never_judged_is_listed_without_lights() {
        var draft = inTransaction(() -> {
            var other = PlanFixture.draft(AgencyFixture.county());
            PlanFixture.task(PlanFixture.section(other), io.shishi.agency.Agency.findById(plan.rsj.id));
            return other.id;
        });
        asOffice()
                .get("/plans/" + draft + "/tasks?sort=LIGHT")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].light", equalTo(null));
        asOffice().get("/plans/" + draft + "/tasks.csv").then().statusCode(200).body(startsWith("\uFEFF部分"));
    }

    @Test
    void it_costs_few_statements_however_large_the_plan_is() {
        statements.assertPage(() -> asOffice().get(ledger()).then().statusCode(200));
        statements.assertPage(() -> asOffice().get(ledger() + ".csv").then().statusCode(200));
    }

    @Test
    void it_is_not_found_elsewhere() {
        inTransaction(() -> PlanFixture.draft(AgencyFixture.district()));
        asOfficeOf(DISTRICT).get(ledger()).then().statusCode(404);
        asOfficeOf(DISTRICT).get(ledger() + ".csv").then().statusCode(404);
        asMember("reporter", DISTRICT, "rsj").get(ledger()).then().statusCode(404);
        asViewerOf(CITY).get(ledger()).then().statusCode(200);
    }

    private void sorted(String sort, String order, String... titles) {
        asOffice()
                .get(ledger() + "?sort=" + sort + "&order=" + order)
                .then()
                .body("items.title", equalTo(List.of(titles)));
    }

    private String ledger() {
        return "/plans/" + plan.plan.id + "/tasks";
    }
}
