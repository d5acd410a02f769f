package io.shishi.paper.template;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.paper.PaperTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperTemplateResourceTest extends PaperTest {

    private static final Map<String, Object> OWN =
            Map.of("title", "请报{任务}", "body", "{单位}：请于{截止日期}前报送（{文号}）。", "version", 0);

    @Test
    void each_kind_begins_with_the_usual_text() {
        asOffice()
                .get("/paper-templates")
                .then()
                .statusCode(200)
                .body("kind", contains("HANDOVER", "REMINDER", "REQUEST", "INSTRUCTION", "ORDER"))
                .body("version", contains(0, 0, 0, 0, 0))
                .body("[0].placeholders.name", hasItem("签收期限"));
    }

    @Test
    void papers_read_as_the_office_has_it_until_it_goes_back() {
        asOffice()
                .body(OWN)
                .put("/paper-templates/REQUEST")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        issue(asOffice(), paper("REQUEST", "addressees", to(rsj)))
                .statusCode(201)
                .body("title", equalTo("请报有关工作"))
                .body("body", equalTo("县人社局：请于2026年2月9日18时前报送（专报〔2026〕1号）。"));
        asOffice().body(OWN).put("/paper-templates/REQUEST").then().statusCode(409);
        asOfficeOf(DISTRICT).get("/paper-templates").then().statusCode(403);
        asOffice().delete("/paper-templates/REQUEST").then().statusCode(204);
        issue(asOffice(), paper("REQUEST", "addressees", to(rsj))).body("title", equalTo("关于报送有关情况的通知"));
        asOffice()
                .get("/audit")
                .then()
                .body("items.subjectKind", hasItem("paper-template"))
                .body("items.title", hasItem("专项报送模板"));
    }

    @Test
    void a_placeholder_that_stands_for_nothing_is_refused() {
        asOffice()
                .body(Map.of("title", "请报{任务}", "body", "{单位}{领导}", "version", 0))
                .put("/paper-templates/REQUEST")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("body"))
                .body("violations[0].message", equalTo("没有{领导}这个占位符"));
    }

    @Test
    void only_the_office_changes_them() {
        asConvener().body(OWN).put("/paper-templates/REQUEST").then().statusCode(403);
        asSupervisor().delete("/paper-templates/REQUEST").then().statusCode(403);
        asReporterOf("rsj").get("/paper-templates").then().statusCode(403);
    }
}
