package io.shishi.light;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.plan.Indicator;
import io.shishi.plan.PlanFixture;
import io.shishi.plan.Task;
import io.shishi.plan.TaskStatus;
import io.shishi.progress.Report;
import io.shishi.progress.ReportStatus;
import io.shishi.progress.Round;
import io.shishi.support.ApiTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BoardResourceTest extends ApiTest {

    @Inject
    LightService lights;

    @Inject
    DailyLights daily;

    @Inject
    Statements statements;

    private LightFixture plan;
    private Indicator degrees;

    @Test
    void it_counts_tasks_by_light_in_all_and_by_section_and_category() {
        twoMonths();
        asOffice()
                .get(board())
                .then()
                .statusCode(200)
                .body("plan.jurisdiction.name", equalTo("湘阴县"))
                .body("day", equalTo("2026-08-03"))
                .body("total", equalTo(2))
                .body("counts.GREEN", equalTo(1))
                .body("counts.RED", equalTo(1))
                .body("counts.GREY", equalTo(0))
                .body("sections.title", contains("第1部分"))
                .body("sections[0].counts.RED", equalTo(1))
                .body("categories.category", contains("劳有所得"))
                .body("categories[0].counts.GREEN", equalTo(1))
                .body("planLight.status", equalTo("RED"))
                .body("progress.expected", equalTo(58.3f))
                .body("progress.reported", equalTo(37.5f));
    }

    @Test
    void it_says_what_changed_since_the_round_before() {
        twoMonths();
        asConvener()
                .get(board())
                .then()
                .body("changes", hasSize(1))
                .body("changes[0].title", equalTo("公办学位"))
                .body("changes[0].from", equalTo("YELLOW"))
                .body("changes[0].to", equalTo("RED"))
                .body("changes[0].sentence.zh", equalTo("红灯：7月末应完成58.3%，实际25%，低33.3个百分点；规则：低30个百分点以上为滞后"));
    }

    @Test
    void when_two_rounds_opened_at_once_it_compares_with_the_last_day_that_was_recorded() {
        twoMonths();
        inTransaction(() -> {
            for (int month : List.of(8, 9)) {
                plan.open(month, plan.indicator, degrees);
                Round.<Round>findById(plan.rounds.get(month - 1).id).openedAt = Instant.parse("2026-09-27T02:00:00Z");
            }
        });
        today("2026-09-27");
        lights.judge(plan.plan.id);
        asOffice()
                .get(board())
                .then()
                .body("round.ordinal", equalTo(9))
                .body("changes.title", contains("城镇新增就业"))
                .body("changes.to", contains("GREY"));
    }

    @Test
    void the_map_of_the_year_has_a_column_for_each_round_that_opened() {
        twoMonths();
        asOffice()
                .get(board())
                .then()
                .body("round.ordinal", equalTo(7))
                .body("round.daysLeft", equalTo(2))
                .body("heat.rounds.ordinal", contains(6, 7))
                .body("heat.rows.title", contains("城镇新增就业", "公办学位"))
                .body("heat.rows[0].cells.status", contains("GREEN", "GREEN"))
                .body("heat.rows[1].cells.status", contains("YELLOW", "RED"));
    }

    @Test
    void the_curve_runs_over_the_whole_year_and_is_drawn_as_far_as_figures_speak() {
        twoMonths();
        asOffice()
                .get(board())
                .then()
                .body("curve", hasSize(12))
                .body("curve[5].on", equalTo("2026-06-30"))
                .body("curve[5].expected", equalTo(50))
                .body("curve[5].reported", equalTo(37.5f))
                .body("curve[11].expected", equalTo(100))
                .body("curve[11].reported", nullValue());
    }

    @Test
    void agencies_stand_in_their_official_order_with_what_they_owe_this_round() {
        twoMonths();
        inTransaction(() -> AgencyFixture.signer(AgencyFixture.some(plan.plan.jurisdiction, "jtj", "县交通局")));
        var roads = inTransaction(
                () -> plan.another(io.shishi.agency.Agency.find("code", "jtj").firstResult(), "公路"));
        inTransaction(() -> {
            plan.open(8, plan.indicator, degrees, roads);
            reportOf("jtj").status = ReportStatus.SUBMITTED;
            reportOf("jyj").status = ReportStatus.SUBMITTED;
        });
        today("2026-09-06");
        lights.judge(plan.plan.id);

        asSupervisor()
                .get("/plans/" + plan.plan.id + "/agencies")
                .then()
                .statusCode(200)
                .body("agency.shortName", contains("县人社局", "县教育局", "县交通局"))
                .body("tasks", contains(1, 1, 1))
                .body("missing", contains(1, 0, 0))
                .body("toReport", contains(0, 0, 0))
                .body("toReview", contains(0, 1, 0))
                .body("toSign", contains(0, 0, 1))
                .body("light.status", contains("GREY", "RED", "RED"));
        asOffice().get(board()).then().body("agencies.missing", contains(1, 0, 0));
    }

    @Test
    void a_cancelled_task_is_not_on_the_board() {
        twoMonths();
        inTransaction(() -> {
            Task.<Task>findById(degrees.task.id).status = TaskStatus.CANCELLED;
        });
        lights.judge(plan.plan.id);
        asOffice().get(board()).then().body("total", equalTo(1)).body("planLight.status", equalTo("GREEN"));
    }

    @Test
    void before_the_first_round_there_is_nothing_to_compare() {
        today("2026-01-10");
        plan = inTransaction(LightFixture::new);
        asOffice()
                .get(board())
                .then()
                .statusCode(200)
                .body("round", nullValue())
                .body("changes", empty())
                .body("heat.rounds", empty())
                .body("planLight", nullValue())
                .body("counts.values()", everyItem(equalTo(0)));
    }

    @Test
    void it_costs_six_statements_however_large_the_plan_is() {
        twoMonths();
        statements.assertPage(() -> asOffice().get(board()).then().statusCode(200));
        statements.assertPage(() ->
                asOffice().get("/plans/" + plan.plan.id + "/agencies").then().statusCode(200));
        var small = statements.during(() -> asOffice().get(board()));
        inTransaction(() -> {
            for (int i = 0; i < 15; i++) {
                plan.another(AgencyFixture.some(plan.plan.jurisdiction, "a" + i, "单位" + i), "任务" + i);
            }
        });
        lights.judge(plan.plan.id);
        org.junit.jupiter.api.Assertions.assertEquals(
                small, statements.during(() -> asOffice().get(board())));
    }

    @Test
    void it_is_not_for_agencies_and_not_found_elsewhere() {
        twoMonths();
        inTransaction(() -> PlanFixture.draft(AgencyFixture.district()));
        for (var path : List.of(board(), "/plans/" + plan.plan.id + "/agencies")) {
            asReporterOf("rsj").get(path).then().statusCode(403);
            asSignerOf("rsj").get(path).then().statusCode(403);
            asOfficeOf(DISTRICT).get(path).then().statusCode(404);
            asViewerOf(DISTRICT).get(path).then().statusCode(404);
            asViewerOf(CITY).get(path).then().statusCode(200);
        }
    }

    /** In June jobs are green and school places yellow; by the end of July the places are red. */
    private void twoMonths() {
        today("2026-06-26");
        plan = inTransaction(LightFixture::new);
        degrees = inTransaction(() -> plan.another(AgencyFixture.some(plan.plan.jurisdiction, "jyj", "县教育局"), "公办学位"));
        round(6, "600", "300");
        today("2026-07-25");
        daily.catchUp();
        today("2026-07-26");
        round(7, "600", "300");
        today("2026-08-03");
        daily.catchUp();
    }

    private void round(int month, String jobs, String places) {
        inTransaction(() -> {
            var reports = plan.open(month, plan.indicator, degrees);
            LightFixture.accept(reports.get(0), plan.measure, jobs);
            LightFixture.accept(reports.get(1), degrees.measure, places);
        });
        lights.judge(plan.plan.id);
    }

    private static Report reportOf(String agency) {
        return Report.<Report>find("agency.code = ?1 and round.ordinal = 8", agency)
                .firstResult();
    }

    private String board() {
        return "/plans/" + plan.plan.id + "/board";
    }
}
