package io.shishi.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportLifeTest extends ReportTest {

    @Test
    void a_report_is_written_submitted_signed_and_accepted() {
        var report = report(1);
        get(asRsj(), report).statusCode(200).body("status", equalTo("DRAFT")).body("figures[0].value", nullValue());
        save(report, 400).statusCode(200).body("figures[0].value", equalTo(400));
        submit(report).statusCode(200).body("status", equalTo("SUBMITTED"));
        sign(report).statusCode(200).body("status", equalTo("SIGNED"));
        accept(report)
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("reviews.kind", contains("SUBMISSION", "SIGNATURE", "ACCEPTANCE"));
        assertEquals(1, inTransaction(() -> Figure.count("effective and value = 400")));
    }

    @Test
    void a_return_needs_a_note() {
        var report = report(1);
        save(report, 400);
        submit(report);
        refused(deed(asSignerOf("rsj"), report, "return", Map.of("note", " ")), 400, "note-required");
    }
}
