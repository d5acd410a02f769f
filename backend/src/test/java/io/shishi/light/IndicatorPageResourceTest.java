package io.shishi.light;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.plan.Aggregation;
import io.shishi.plan.Comparator;
import io.shishi.plan.Indicator;
import io.shishi.plan.Measure;
import io.shishi.plan.Milestone;
import io.shishi.plan.Period;
import io.shishi.plan.TargetRevision;
import io.shishi.support.ApiTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndicatorPageResourceTest extends ApiTest {

    @Inject
    Statements statements;

    @Inject
    LightService lights;

    private LightFixture plan;

    @BeforeEach
    void two_months_of_figures() {
        inTransaction(AgencyFixture::district);
        today("2026-07-03");
        plan = inTransaction(LightFixture::new);
        inTransaction(() -> {
            LightFixture.accept(plan.open(5, plan.indicator).getFirst(), plan.measure, "400");
            LightFixture.accept(plan.open(6, plan.indicator).getFirst(), plan.measure, "372.5");
        });
    }

    @Test
    void each_round_has_what_was_expected_and_the_figure_that_stands() {
        asReporterOf("rsj")
                .get(figures())
                .then()
                .statusCode(200)
                .body("unit", equalTo("人"))
                .body("target", equalTo(1200))
                .body("points", hasSize(12))
                .body("points[5].on", equalTo("2026-06-30"))
                .body("points[5].expected", equalTo(600))
                .body("points[5].reported", equalTo(372.5f))
                .body("points[5].reportId", notNullValue())
                .body("points[5].revision", equalTo(1))
                .body("points[6].expected", equalTo(699.96f))
                .body("points[6].reported", nullValue());
    }

    @Test
    void targets_are_told_with_the_day_since_which_they_stand() {
        inTransaction(() -> {
            var indicator = Indicator.<Indicator>findById(plan.indicator.id);
            new TargetRevision(indicator, 1, "方案下达", Instant.parse("2026-01-05T02:00:00Z"), "office").persist();
            indicator.target = new BigDecimal("1000");
            new TargetRevision(indicator, 2, "省里调减", Instant.parse("2026-06-05T02:00:00Z"), "office").persist();
        });
        asOffice()
                .get(figures())
                .then()
                .body("revisions.on", contains("2026-01-01", "2026-06-05"))
                .body("revisions.target", contains(1200, 1000))
                .body("revisions[1].reason", equalTo("省里调减"));
    }

    @Test
    void amounts_of_rounds_are_drawn_as_their_sum() {
        inTransaction(() -> {
            Measure.<Measure>findById(plan.measure.id).aggregation = Aggregation.PER_PERIOD;
        });
        asOffice().get(figures()).then().body("points[5].reported", equalTo(772.5f));
    }

    @Test
    void a_deliverable_is_drawn_in_percent_and_a_recurring_promise_in_times() {
        inTransaction(() -> {
            var indicator = Indicator.<Indicator>findById(plan.indicator.id);
            indicator.comparator = Comparator.COMPLETE;
            var done = new Milestone(indicator, 1, "开工", BigDecimal.ONE, LocalDate.of(2026, 5, 20));
            done.doneOn = LocalDate.of(2026, 6, 2);
            indicator.milestones.add(done);
            indicator.milestones.add(new Milestone(indicator, 2, "投用", BigDecimal.ONE, LocalDate.of(2026, 12, 1)));
        });
        asOffice()
                .get(figures())
                .then()
                .body("unit", equalTo("%"))
                .body("points[4].expected", equalTo(50))
                .body("points[4].reported", equalTo(0))
                .body("points[5].reported", equalTo(50));
        inTransaction(() -> {
            var indicator = Indicator.<Indicator>findById(plan.indicator.id);
            indicator.comparator = Comparator.RECURRING;
            indicator.period = Period.MONTHLY;
            indicator.target = new BigDecimal("300");
            Measure.<Measure>findById(plan.measure.id).aggregation = Aggregation.PER_PERIOD;
        });
        asOffice()
                .get(figures())
                .then()
                .body("unit", equalTo("次"))
                .body("points[5].expected", equalTo(6))
                .body("points[5].reported", equalTo(2));
    }

    @Test
    void an_indicator_comes_with_its_light_and_what_was_reported() {
        lights.judge(plan.plan.id);
        asReporterOf("rsj")
                .get("/indicators/" + plan.indicator.id)
                .then()
                .statusCode(200)
                .body("light.status", equalTo("YELLOW"))
                .body("reported", equalTo(372.5f))
                .body("reportedOn", equalTo("2026-06-30"))
                .body("measure.owner.code", equalTo("rsj"));
        asOfficeOf(DISTRICT).get("/indicators/" + plan.indicator.id).then().statusCode(404);
        statements.assertPage(
                () -> asOffice().get("/indicators/" + plan.indicator.id).then().statusCode(200));
    }

    @Test
    void it_costs_few_statements() {
        statements.assertPage(() -> asOffice().get(figures()).then().statusCode(200));
    }

    @Test
    void it_is_not_found_elsewhere() {
        inTransaction(AgencyFixture::district);
        asOfficeOf(DISTRICT).get(figures()).then().statusCode(404);
        asViewerOf(CITY).get(figures()).then().statusCode(200);
    }

    private String figures() {
        return "/indicators/" + plan.indicator.id + "/figures";
    }
}
