package io.shishi.paper;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperFilesTest extends PaperTest {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes();

    @Test
    void a_file_goes_with_the_answer_and_stays_from_then_on() {
        var paper = request();
        var file = attach(asReporterOf("rsj"), paper, "fangan.pdf")
                .statusCode(201)
                .extract()
                .<String>path("id");
        asReporterOf("rsj").get("/papers/" + paper).then().body("addressees[0].files.fileName", contains("fangan.pdf"));
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "见附件")
                .statusCode(201)
                .body("addressees[0].answers[0].evidence.fileName", contains("fangan.pdf"))
                .body("addressees[0].files", hasSize(0));
        asReporterOf("rsj").delete("/evidence/" + file).then().statusCode(409);
        attach(asReporterOf("rsj"), paper, "再传.pdf").statusCode(409);
    }

    @Test
    void what_was_not_handed_in_may_be_taken_away() {
        var paper = request();
        String file = attach(asSignerOf("rsj"), paper, "草稿.pdf")
                .statusCode(201)
                .extract()
                .path("id");
        asReporterOf("rsj").delete("/evidence/" + file).then().statusCode(204);
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "无附件")
                .body("addressees[0].answers[0].evidence", hasSize(0));
    }

    @Test
    void after_a_return_new_files_go_with_the_new_answer() {
        var paper = request();
        attach(asReporterOf("rsj"), paper, "1.pdf").statusCode(201);
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "一").statusCode(201);
        does(asOffice(), paper, rsj, "return", "note", "缺").statusCode(200);
        attach(asReporterOf("rsj"), paper, "2.pdf", "%PDF-1.4\n2\n%%EOF".getBytes())
                .statusCode(201);
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "二")
                .body("addressees[0].answers[0].evidence.fileName", contains("1.pdf"))
                .body("addressees[0].answers[1].evidence.fileName", contains("2.pdf"));
    }

    @Test
    void whoever_reads_the_answer_reads_the_file_and_nobody_else() {
        var paper = request();
        String file = attach(asReporterOf("rsj"), paper, "fangan.pdf")
                .statusCode(201)
                .extract()
                .path("id");
        var address = "/evidence/" + file + "/content";
        asOffice().get(address).then().statusCode(200);
        asConvener().get(address).then().statusCode(200);
        asSignerOf("rsj").get(address).then().statusCode(200);
        asReporterOf("jyj").get(address).then().statusCode(404);
        asOfficeOf(DISTRICT).get(address).then().statusCode(403);
        attach(asReporterOf("jyj"), paper, "别人.pdf").statusCode(404);
        attach(asOffice(), paper, "办公室.pdf").statusCode(403);
    }

    @Test
    void a_field_may_ask_for_a_file() {
        var fields = List.of(Map.of("label", "正式文件", "kind", "FILE", "required", true));
        var paper = id(issue(asOffice(), paper("REQUEST", "addressees", to(rsj), "fields", fields)));
        String field = asReporterOf("rsj").get("/papers/" + paper).path("fields[0].id");
        does(
                        asReporterOf("rsj"),
                        paper,
                        rsj,
                        "answers",
                        "values",
                        List.of(Map.of("fieldId", field, "evidenceId", new UUID(0, 1))))
                .statusCode(400)
                .body("violations[0].message", equalTo("正式文件的文件还没有上传到这份单"));
        String file = attach(asReporterOf("rsj"), paper, "文件.pdf").extract().path("id");
        does(
                        asReporterOf("rsj"),
                        paper,
                        rsj,
                        "answers",
                        "values",
                        List.of(Map.of("fieldId", field, "evidenceId", file)))
                .statusCode(201)
                .body("addressees[0].answers[0].values[0].evidenceId", equalTo(file));
    }

    @Test
    void a_file_lies_with_one_thing() {
        asReporterOf("rsj")
                .contentType("multipart/form-data")
                .multiPart("file", "a.pdf", PDF, "application/pdf")
                .post("/evidence")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("reportId"));
    }

    private ValidatableResponse attach(RequestSpecification who, UUID paper, String name) {
        return attach(who, paper, name, PDF);
    }

    private ValidatableResponse attach(RequestSpecification who, UUID paper, String name, byte[] content) {
        return who.contentType("multipart/form-data")
                .multiPart("file", name, content, "application/pdf")
                .multiPart("addresseeId", seat(paper, rsj).get("id").toString())
                .post("/evidence")
                .then();
    }
}
