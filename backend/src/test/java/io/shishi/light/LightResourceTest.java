package io.shishi.light;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.plan.Indicator;
import io.shishi.plan.PlanFixture;
import io.shishi.support.ApiTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LightResourceTest extends ApiTest {

    @Inject
    LightService lights;

    @Inject
    Statements statements;

    private LightFixture plan;

    @BeforeEach
    void a_plan_that_was_yellow_and_is_done() {
        today("2026-07-03");
        plan = inTransaction(LightFixture::new);
        inTransaction(() -> LightFixture.accept(plan.open(6, plan.indicator).getFirst(), plan.measure, "372"));
        lights.judge(plan.plan.id);
        today("2026-07-09");
        inTransaction(() -> {
            Indicator.<Indicator>findById(plan.indicator.id).target = new BigDecimal("372");
        });
        lights.judge(plan.plan.id);
    }

    @Test
    void today_is_as_it_is_and_a_past_day_as_it_was() {
        asOffice()
                .get("/lights?plan=" + plan.plan.id)
                .then()
                .statusCode(200)
                .body("day", equalTo("2026-07-09"))
                .body("plan.status", equalTo("DONE"));
        asOffice()
                .get("/lights?plan=" + plan.plan.id + "&day=2026-07-03")
                .then()
                .body("day", equalTo("2026-07-03"))
                .body("ruleVersion", equalTo(0))
                .body("indicators.name", contains("城镇新增就业"))
                .body("indicators[0].status", equalTo("YELLOW"))
                .body("indicators[0].gap", equalTo(19))
                .body("indicators[0].value", equalTo(372))
                .body("indicators[0].valueOn", equalTo("2026-06-30"))
                .body("tasks[0].toGreen.zh", equalTo("到7月末再完成208人（累计达580人）即转为按序时"))
                .body("agencies.name", contains("县人社局"))
                .body("sections.name", contains("第1部分"))
                .body("plan.since", equalTo("2026-07-03"))
                .body("curve", nullValue());
    }

    @Test
    void a_day_without_a_record_is_told_by_the_last_one_before_it() {
        asSupervisor()
                .get("/lights?plan=" + plan.plan.id + "&day=2026-07-05")
                .then()
                .statusCode(200)
                .body("day", equalTo("2026-07-03"));
    }

    @Test
    void a_day_before_the_first_record_or_after_today_is_not_there() {
        for (var day : new String[] {"2026-07-02", "2026-07-10"}) {
            asOffice()
                    .get("/lights?plan=" + plan.plan.id + "&day=" + day)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/light-day-not-recorded"));
        }
    }

    @Test
    void the_plan_must_be_named() {
        asOffice().get("/lights").then().statusCode(400);
    }

    @Test
    void it_costs_few_statements() {
        statements.assertPage(() -> asOffice()
                .get("/lights?plan=" + plan.plan.id + "&day=2026-07-03")
                .then()
                .statusCode(200));
    }

    @Test
    void it_is_not_for_agencies_and_not_found_elsewhere() {
        inTransaction(() -> PlanFixture.draft(AgencyFixture.district()));
        var path = "/lights?plan=" + plan.plan.id;
        asReporterOf("rsj").get(path).then().statusCode(403);
        asOfficeOf(DISTRICT).get(path).then().statusCode(404);
        asViewerOf(CITY).get(path).then().statusCode(200);
    }
}
