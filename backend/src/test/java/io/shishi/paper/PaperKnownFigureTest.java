package io.shishi.paper;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shishi.plan.Measure;
import io.shishi.progress.Figure;
import io.shishi.progress.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperKnownFigureTest extends PaperTest {

    @Test
    void a_figure_that_is_in_the_system_is_offered_before_it_is_asked_for_again() {
        var report = report(1);
        preview("新增就业人数", "NUMBER")
                .body("known", hasSize(1))
                .body("known[0].field", equalTo(0))
                .body("known[0].measureName", equalTo("城镇新增就业人数"))
                .body("known[0].ownerAgency.code", equalTo("rsj"))
                .body("known[0].taskNumber", equalTo(task.number))
                .body("known[0].value", nullValue());
        inTransaction(() -> {
            var figure = new Figure(Report.findById(report), Measure.findById(jobs.id));
            figure.value = new BigDecimal("412");
            figure.effective = true;
            figure.persist();
        });
        preview("新增就业人数", "NUMBER").body("known[0].value", equalTo(412)).body("known[0].on", equalTo("2026-01-31"));
    }

    @Test
    void what_is_asked_in_words_or_is_something_else_is_not() {
        preview("新增就业人数", "TEXT").body("known", hasSize(0));
        preview("养老机构床位", "NUMBER").body("known", hasSize(0));
    }

    private ValidatableResponse preview(String label, String kind) {
        var field = Map.of("label", label, "kind", kind, "required", true);
        return asOffice()
                .body(paper("REQUEST", "addressees", to(rsj), "fields", List.of(field)))
                .post("/paper-previews")
                .then()
                .statusCode(200);
    }
}
