package io.shishi.paper.document;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shishi.paper.PaperTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperDocumentTest extends PaperTest {

    @Test
    void a_handover_reads_as_an_official_document_with_its_list_of_tasks() throws IOException {
        var paper = id(
                issue(asOffice(), paper("HANDOVER", "taskIds", List.of(task.id), "copyDuties", List.of("supervisor"))));
        try (var document = word(asOffice(), paper)) {
            var lines = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            assertEquals("湘阴县重点民生实事工作专班办公室", lines.getFirst());
            assertEquals(
                    "E60012",
                    document.getParagraphs().getFirst().getRuns().getFirst().getColor());
            assertTrue(lines.contains("交办〔2026〕1号"));
            assertTrue(lines.contains("关于交办2026年度重点民生实事实施方案有关任务的通知"));
            assertTrue(lines.contains("县人社局、县教育局："));
            assertTrue(lines.stream().anyMatch(line -> line.contains("签收期限：2026年2月4日；办结（答复）期限：2026年2月9日。")));
            assertTrue(lines.contains("2026年2月2日"));
            assertTrue(lines.contains("抄送：政府督查室。"));
            var table = document.getTables().getFirst();
            assertEquals("牵头单位", table.getRow(0).getCell(2).getText());
            assertEquals(task.number, table.getRow(1).getCell(0).getText());
            assertEquals("县人社局", table.getRow(1).getCell(2).getText());
            assertEquals("县教育局", table.getRow(1).getCell(3).getText());
        }
    }

    @Test
    void a_reminder_lists_what_is_missing_and_an_order_says_its_rung() throws IOException {
        var reminder = id(issue(asOffice(), paper("REMINDER", "reportIds", List.of(report(1)))));
        try (var document = word(asReporterOf("rsj"), reminder)) {
            assertEquals(
                    "第1期", document.getTables().getFirst().getRow(1).getCell(2).getText());
        }
        var order = id(issue(asSupervisor(), paper("ORDER", "indicatorIds", List.of(indicator.id))));
        try (var document = word(asSupervisor(), order)) {
            assertTrue(document.getParagraphs().stream()
                    .anyMatch(it -> it.getText().equals("督办〔2026〕1号（督办）")));
        }
    }

    @Test
    void the_head_of_the_record_at_its_foot_is_one_the_chain_passed() throws IOException {
        var paper = id(issue(asOffice(), paper("REQUEST", "addressees", to(rsj))));
        try (var document = word(asOffice(), paper)) {
            var foot = document.getParagraphs().getLast().getText();
            var printed =
                    Pattern.compile("操作记录存证：印制时共(\\d+)条，链头 ([0-9a-f]{64})").matcher(foot);
            assertTrue(printed.matches(), foot);
            issue(asOffice(), paper("REQUEST", "addressees", to(rsj)));
            verify(printed.group(1), printed.group(2)).body("whole", equalTo(true), "heads", equalTo(1));
            verify(printed.group(1), printed.group(2).replace(printed.group(2).charAt(0), '0'))
                    .body("whole", equalTo(false), "flaw.words", containsString("您手中的链头"));
        }
    }

    @Test
    void a_head_that_can_not_be_one_is_named() {
        asOffice()
                .body(Map.of("entries", 0, "hash", "9f86"))
                .post("/audit/verifications")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("entries", "hash"));
    }

    private ValidatableResponse verify(String entries, String hash) {
        return asOffice()
                .body(Map.of("entries", Long.valueOf(entries), "hash", hash))
                .post("/audit/verifications")
                .then()
                .statusCode(200);
    }

    @Test
    void whoever_may_not_read_the_paper_gets_no_document() {
        var paper = id(issue(asOffice(), paper("REQUEST", "addressees", to(rsj))));
        asReporterOf("jyj").get("/papers/" + paper + "/document").then().statusCode(404);
    }

    private static XWPFDocument word(RequestSpecification who, UUID paper) throws IOException {
        var bytes = who.get("/papers/" + paper + "/document")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".docx"))
                .extract()
                .asByteArray();
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
