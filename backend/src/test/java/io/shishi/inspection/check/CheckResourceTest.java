package io.shishi.inspection.check;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.shishi.evidence.SomeFile;
import io.shishi.inspection.InspectionTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckResourceTest extends InspectionTest {

    @BeforeEach
    void january() {
        januaryAccepted();
    }

    private RequestSpecification asNcj() {
        return asReporterOf("ncj");
    }

    @Test
    void whoever_is_sent_has_the_list_of_what_to_see_and_the_reported_value() {
        var check = planned("reporter-ncj");
        asNcj().get("/checks/" + check)
                .then()
                .statusCode(200)
                .body("check.state", equalTo("PLANNED"))
                .body("check.kind", equalTo("FIGURE"))
                .body("check.agency.code", equalTo("rsj"))
                .body("check.reportedValue", equalTo(80))
                .body("check.reportedOn", equalTo("2026-01-31"))
                .body("reason", equalTo("群众来信反映"))
                .body("points.answer", hasItem(nullValue()))
                .body("points.code", hasItems("roster", "calls"))
                .body("may.make", equalTo(true));
        asNcj().get("/inbox")
                .then()
                .body("more.find { it.group == 'checks-to-make' }.items.id", contains(check.toString()))
                .body("count", equalTo(1));
    }

    @Test
    void people_with_a_part_in_the_task_are_refused_in_words() {
        plan(asSupervisor(), order("reporter-rsj"))
                .statusCode(400)
                .body("violations[0].field", equalTo("assignee"))
                .body("violations[0].message", containsString("县人社局牵头这项任务"));
        plan(asSupervisor(), order("reporter-jyj"))
                .statusCode(400)
                .body("violations[0].message", containsString("县教育局配合这项任务"));
        plan(asSupervisor(), order("nobody")).statusCode(400).body("violations[0].field", equalTo("assignee"));
        asSupervisor()
                .get("/checks/people?task=" + task.id)
                .then()
                .body("username", contains("supervisor", "supervisor-2", "reporter-ncj"));
    }

    @Test
    void what_is_asked_badly_is_refused_by_field() {
        var body = order("supervisor");
        body.remove("reason");
        plan(asSupervisor(), body).statusCode(400).body("violations.field", contains("reason"));
        body = order("supervisor");
        body.put("visitBy", "2026-02-01");
        plan(asSupervisor(), body).statusCode(400).body("violations.field", contains("visitBy"));
        body = order("supervisor");
        body.put("taskId", task.id);
        plan(asSupervisor(), body).statusCode(400);
        plan(asOffice(), order("supervisor")).statusCode(403);
        plan(asSupervisor(), fields("drawId", UUID.randomUUID(), "assignee", "supervisor", "visitBy", "2026-02-10"))
                .statusCode(400)
                .body("violations.field", contains("drawId"));
    }

    @Test
    void the_agency_does_not_know_before_the_visit_begins() {
        var check = planned("reporter-ncj");
        asRsj().get("/checks/" + check).then().statusCode(404);
        asRsj().get("/checks").then().body("total", equalTo(0));
        asRsj().post("/checks/" + check + "/visit").then().statusCode(404);
        asConvener().get("/checks").then().body("total", equalTo(1));
        asNcj().post("/checks/" + check + "/visit").then().statusCode(200).body("check.state", equalTo("VISITING"));
        asNcj().post("/checks/" + check + "/visit").then().statusCode(200);
        asRsj().get("/checks/" + check).then().statusCode(200).body("points", empty());
        asRsj().get("/checks").then().body("items.id", contains(check.toString()));
        asRsj().get("/notifications").then().body("items.kind", hasItem("check-begun"));
        asRsj().post("/checks/" + check + "/visit").then().statusCode(403);
    }

    @Test
    void a_cancelled_check_stays_hidden() {
        var check = planned("reporter-ncj");
        asSupervisor()
                .body(Map.of("version", 0))
                .post("/checks/" + check + "/cancellation")
                .then()
                .statusCode(400);
        asSupervisor()
                .body(Map.of("reason", "另行安排", "version", 0))
                .post("/checks/" + check + "/cancellation")
                .then()
                .statusCode(200)
                .body("check.state", equalTo("CANCELLED"));
        asRsj().get("/checks/" + check).then().statusCode(404);
        refused(asNcj().post("/checks/" + check + "/visit").then(), 409, "check-not-open");
    }

    @Test
    void a_verdict_that_contradicts_the_values_is_refused() {
        var check = planned("reporter-ncj");
        conclude(asNcj(), check, result(asNcj(), check, "CONFIRMED", 70))
                .statusCode(400)
                .body("violations.field", contains("verdict"))
                .body("violations[0].message", equalTo("核验值70与上报值80不一致，结论不能是“属实”"));
        conclude(asNcj(), check, result(asNcj(), check, "UNDETERMINED", null))
                .statusCode(400)
                .body("violations.field", contains("note"));
        conclude(asNcj(), check, result(asNcj(), check, "CONFIRMED", null))
                .statusCode(400)
                .body("violations.field", contains("verifiedValue"));
        var body = result(asNcj(), check, "CONFIRMED", 80);
        body.put("points", List.of(Map.of("code", "roster", "answer", "NO"), Map.of("code", "moon", "answer", "YES")));
        conclude(asNcj(), check, body)
                .statusCode(400)
                .body("violations.field", contains("points[0].note", "points[1].code", "points"));
        body = result(asNcj(), check, "CONFIRMED", 80);
        body.put("visitedAt", "2026-02-03T12:00:00+08:00");
        conclude(asNcj(), check, body).statusCode(400).body("violations.field", contains("visitedAt"));
        conclude(asSupervisor(), check, result(asNcj(), check, "CONFIRMED", 80)).statusCode(403);
    }

    @Test
    void a_result_is_handed_in_once_however_often_it_is_sent() {
        var check = planned("reporter-ncj");
        var body = result(asNcj(), check, "CONFIRMED", 80);
        for (var i = 0; i < 2; i++) {
            conclude(asNcj().header("Idempotency-Key", "device-4711-" + check), check, body)
                    .statusCode(201)
                    .body("check.state", equalTo("DONE"))
                    .body("check.verdict", equalTo("CONFIRMED"));
        }
        refused(conclude(asNcj(), check, body), 409, "check-not-open");
        asSupervisor()
                .get("/audit?subject=" + check)
                .then()
                .body("items.action", hasItems("plan", "visit", "conclude"));
    }

    @Test
    void photos_are_taken_on_site_and_shown_when_the_result_is_in() {
        var check = planned("reporter-ncj");
        String photo = photo(asNcj(), check).statusCode(201).extract().path("id");
        photo(asRsj(), check).statusCode(404);
        asNcj().post("/checks/" + check + "/visit").then().statusCode(200);
        asRsj().get("/evidence/" + photo + "/content").then().statusCode(404);
        var body = result(asNcj(), check, "DISCREPANCY", 70);
        body.put("note", "只有70人");
        body.put("points", withPhoto(body, photo));
        conclude(asNcj(), check, body)
                .statusCode(201)
                .body("points[0].files", contains(photo))
                .body("evidence.id", contains(photo));
        asRsj().get("/evidence/" + photo + "/content").then().statusCode(200);
        photo(asNcj(), check).statusCode(409);
    }

    @Test
    void a_discrepancy_asks_the_agency_to_amend_and_leaves_the_figure_alone() {
        discrepancy();
        asRsj().get("/notifications").then().body("items.kind", hasItem("check-discrepancy"));
        asRsj().get("/inbox")
                .then()
                .body("more.find { it.group == 'figures-to-amend' }.items.id", contains(january.toString()));
        get(asRsj(), january).body("figures[0].value", equalTo(80));
        deed(asRsj(), january, "amendments", Map.of("reason", "核验不符，更正")).statusCode(201);
        asRsj().get("/inbox").then().body("more.group", not(hasItem("figures-to-amend")));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> withPhoto(Map<String, Object> body, String photo) {
        var points = new java.util.ArrayList<>((List<Map<String, Object>>) body.get("points"));
        points.set(
                0,
                Map.of(
                        "code",
                        points.getFirst().get("code"),
                        "answer",
                        "NO",
                        "note",
                        "少了10人",
                        "files",
                        List.of(photo)));
        return points;
    }

    private static io.restassured.response.ValidatableResponse photo(RequestSpecification who, UUID check) {
        return who.contentType("multipart/form-data")
                .multiPart("file", "现场.jpg", SomeFile.jpeg(), "image/jpeg")
                .multiPart("checkId", check.toString())
                .post("/evidence")
                .then();
    }
}
