package io.shishi.flow;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.shishi.agency.AgencyFixture;
import io.shishi.reader.SomePlan;
import io.shishi.reader.intake.SomeDocx;
import io.shishi.support.ApiTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a document to a plan in force whose agencies have their tasks, through the API as the pages go. */
@QuarkusTest
class ReaderTest extends ApiTest {

    @BeforeEach
    void a_county_with_one_agency() {
        today("2026-01-04");
        inTransaction(() -> {
            AgencyFixture.some(AgencyFixture.county(), "rsj", "县人社局");
            AgencyFixture.district();
        });
    }

    @Test
    void a_document_becomes_a_plan_in_force_and_its_agencies_have_their_tasks() {
        var draft = read(SomePlan.TEXT);
        assertEquals(draft.<Object>path("draft.coverage"), draft.<Object>path("coverage"));
        var plan = confirm(draft.path("id"), draft.path("version"));
        asOffice()
                .get("/plans/" + plan)
                .then()
                .body("title", equalTo(SomePlan.TITLE))
                .body("status", equalTo("DRAFT"))
                .body("year", equalTo(2026))
                .body("documentNumber", equalTo("云政办发〔2026〕8号"))
                .body("mechanism.convener", equalTo("县政府办主任"))
                .body("mechanism.office.code", equalTo("rsj"))
                .body("mechanism.members.shortName", contains("县人社局", "县民政局", "县财政局", "县卫健局"))
                .body("sections.level", contains("PROVINCE", "COUNTY"));
        var county = asOffice().get("/plans/" + plan + "/draft").then();
        county.body("sections[0].tasks", hasSize(3))
                .body("sections[1].tasks", hasSize(4))
                .body("sections[0].tasks[0].lead.code", contains("rsj"))
                .body("sections[0].tasks[0].cooperating.name", contains("县财政局"))
                .body("sections[0].tasks[0].indicators.target", contains(3200, 450))
                .body("sections[0].tasks[0].indicators[0].measure.aggregation", equalTo("CUMULATIVE"))
                .body("sections[0].tasks[0].indicators[0].clauseMarks", hasSize(1))
                .body("sections[0].tasks[1].indicators[0].comparator", equalTo(">="))
                .body("sections[0].tasks[1].indicators[0].baseline", equalTo(5000))
                .body("sections[0].tasks[1].indicators[0].measure.aggregation", equalTo("LATEST"))
                .body("sections[1].tasks[0].indicators[0].comparator", equalTo("complete"))
                .body("sections[1].tasks[0].indicators[0].milestones", hasSize(greaterThan(1)))
                .body("sections[1].tasks[1].indicators[0].dueOn", equalTo("2026-09-30"))
                .body("sections[1].tasks[1].cooperating.kind", contains("GROUP"))
                .body("sections[1].tasks[3].indicators[0].comparator", equalTo("recurring"))
                .body("sections[1].tasks[3].indicators[0].period", equalTo("MONTHLY"))
                .body("sections[1].tasks[3].indicators[0].measure.aggregation", equalTo("PER_PERIOD"));
        enter(plan);
        asOffice()
                .get("/plans/" + plan + "/agencies")
                .then()
                .body("find { it.agency.code == 'rsj' }.tasks", equalTo(2))
                .body("agency.shortName", hasItems("县民政局", "县卫健局", "县住建局", "县市监局"));
        asOffice()
                .get("/plan-drafts/" + draft.path("id"))
                .then()
                .body("status", equalTo("CONFIRMED"))
                .body("planId", equalTo(plan));
        asOffice().get("/audit?plan=" + plan).then().body("items.action", hasItem("confirm"));
    }

    @Test
    void what_two_sections_count_alike_is_entered_once() {
        var draft = read(SomePlan.TEXT);
        assertEquals(1, draft.<List<?>>path("draft.shares").size());
        var plan = confirm(draft.path("id"), draft.path("version"));
        asOffice()
                .get("/plans/" + plan + "/draft")
                .then()
                .body(
                        "sections[0].tasks[0].indicators[0].measure.id",
                        equalTo(asOffice()
                                .get("/plans/" + plan + "/draft")
                                .<String>path("sections[1].tasks[2].indicators[0].measure.id")));
    }

    @Test
    void a_draft_with_something_open_is_refused_and_nothing_of_it_is_kept() {
        var draft = read(SomePlan.TEXT);
        Map<String, Object> edited = draft.path("draft");
        task(edited, 3).put("lead", List.of());
        indicator(edited, 1, 0).remove("target");
        asOffice()
                .body(Map.of("version", 0, "draft", edited))
                .patch("/plan-drafts/" + draft.path("id"))
                .then()
                .statusCode(200);
        asOffice()
                .body(Map.of("version", 1))
                .post("/plan-drafts/" + draft.path("id") + "/confirmation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/plan-draft-undecided"))
                .body("violations.field", hasItems("draft.tasks[3].lead", "draft.tasks[1].indicators[0].target"));
        asOffice().get("/plans").then().body("total", equalTo(0));
        asOffice().get("/agencies").then().body("total", equalTo(1));
    }

    @Test
    void a_refusal_on_the_way_names_the_place_and_undoes_what_was_made() {
        var draft = read(SomePlan.TEXT);
        asOffice()
                .body(Map.of(
                        "version",
                        0,
                        "agencies",
                        List.of(Map.of("name", "县卫健局", "kind", "NEW", "code", "rsj", "fullName", "某局"))))
                .patch("/plan-drafts/" + draft.path("id"))
                .then()
                .statusCode(200);
        asOffice()
                .body(Map.of("version", 1))
                .post("/plan-drafts/" + draft.path("id") + "/confirmation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/agency-code-taken"))
                .body("violations.field", hasItem("agencies[县卫健局]"));
        asOffice().get("/plans").then().body("total", equalTo(0));
        asOffice().get("/agencies").then().body("total", equalTo(1));
    }

    @Test
    void a_name_that_a_person_recognized_is_known_from_then_on() {
        var draft = read(SomePlan.TEXT);
        var rsj = asOffice().get("/agencies").<String>path("items[0].id");
        asOffice()
                .body(Map.of("version", 0, "agencies", List.of(Map.of("name", "县市监局", "kind", "AGENCY", "id", rsj))))
                .patch("/plan-drafts/" + draft.path("id"))
                .then()
                .body("agencies.find { it.name == '县市监局' }.how", equalTo("CHOSEN"));
        confirm(draft.path("id"), 1);
        read(SomePlan.TEXT)
                .response()
                .then()
                .body("agencies.find { it.name == '县市监局' }.how", equalTo("ALIAS"))
                .body("agencies.find { it.name == '县卫健局' }.how", equalTo("SHORT_NAME"));
    }

    @Test
    void the_same_document_read_again_shows_no_change_and_a_newer_one_shows_what_is_different() {
        var first = read(SomePlan.TEXT);
        var plan = confirm(first.path("id"), first.path("version"));
        var again = read(SomePlan.TEXT);
        compared(again.path("id"), plan)
                .then()
                .body("same", equalTo(7))
                .body("added", empty())
                .body("dropped", empty())
                .body("changed", empty());
        var newer = read(
                SomePlan.TEXT.replace("新建公厕12座", "新建公厕15座").replace("1.建成县图书馆新馆（县文旅局牵头）。", "1.开通城区免费公交线路3条（县交通局牵头）。"));
        compared(newer.path("id"), plan)
                .then()
                .body("same", equalTo(5))
                .body("added.title", hasSize(1))
                .body("dropped.taskId", contains(notNullValue()))
                .body("changed", hasSize(1))
                .body("changed[0].fields.field", hasItems("text", "indicator"))
                .body("changed[0].fields.find { it.field == 'indicator' }.before", startsWith("12"))
                .body("changed[0].fields.find { it.field == 'indicator' }.after", startsWith("15"));
    }

    @Test
    void a_confirmed_draft_is_closed() {
        var draft = read(SomePlan.TEXT);
        confirm(draft.path("id"), draft.path("version"));
        asOffice()
                .body(Map.of("version", 1))
                .post("/plan-drafts/" + draft.path("id") + "/confirmation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/plan-draft-confirmed"));
    }

    /** Where the real plans lie beside the project, each as text and as a Word file made of it. */
    static Stream<Path> realPlans() throws IOException {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var plans = folder.resolve("shared/plans");
            if (Files.isDirectory(plans)) {
                try (var files = Files.list(plans)) {
                    return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
                }
            }
        }
        return Stream.of(Path.of(""));
    }

    @ParameterizedTest
    @MethodSource("realPlans")
    void a_real_plan_is_read_confirmed_and_put_in_force(Path file) throws IOException {
        assumeTrue(Files.isRegularFile(file), "the real plans are not here");
        var text = Files.readString(file);
        var drafts = List.of(upload(text.getBytes(StandardCharsets.UTF_8)), upload(SomeDocx.lines(text)));
        assertEquals(
                drafts.get(0).<List<?>>path("draft.tasks").size(),
                drafts.get(1).<List<?>>path("draft.tasks").size());
        for (var draft : drafts) {
            assertEquals(0, draft.<Integer>path("coverage.missed"));
            assertEquals(draft.<Object>path("draft.coverage"), draft.<Object>path("coverage"));
            var id = draft.<String>path("id");
            var terms = new HashMap<String, Object>(draft.path("terms"));
            terms.putIfAbsent("title", "实施方案");
            terms.putIfAbsent("year", 2026);
            terms.putIfAbsent("startsOn", "2026-01-01");
            terms.putIfAbsent("endsOn", "2026-12-31");
            asOffice()
                    .body(Map.of("version", 0, "terms", terms))
                    .patch("/plan-drafts/" + id)
                    .then()
                    .statusCode(200);
            var open = asOffice().get("/plan-drafts/" + id).<List<Map<String, Object>>>path("open");
            var blocking = open.stream()
                    .filter(point -> (Boolean) point.get("blocking"))
                    .toList();
            assertEquals(List.of(), blocking);
            var plan = confirm(id, 1);
            enter(plan);
            var agencies = asOffice().get("/plans/" + plan + "/agencies").<List<Integer>>path("tasks");
            assertTrue(agencies.stream().mapToInt(Integer::intValue).sum()
                    >= draft.<List<?>>path("draft.tasks").size());
        }
    }

    private ExtractableResponse<Response> read(String text) {
        return asOffice()
                .contentType(ContentType.TEXT.withCharset("UTF-8"))
                .body(text)
                .post("/plan-drafts")
                .then()
                .statusCode(201)
                .extract();
    }

    private ExtractableResponse<Response> upload(byte[] content) {
        return asOffice()
                .contentType("multipart/form-data")
                .multiPart("document", "方案", content, "application/octet-stream")
                .post("/plan-drafts")
                .then()
                .statusCode(201)
                .extract();
    }

    private String confirm(String id, int version) {
        var answer = asOffice().body(Map.of("version", version)).post("/plan-drafts/" + id + "/confirmation");
        assertEquals(201, answer.statusCode(), answer.asString());
        return answer.path("planId");
    }

    private void enter(String plan) {
        var missing = asOffice().get("/plans/" + plan + "/entry-into-force");
        assertEquals(new ArrayList<>(), missing.path("missing"), missing.asString());
        var version = asOffice().get("/plans/" + plan).<Integer>path("version");
        asOffice()
                .body(Map.of("version", version))
                .post("/plans/" + plan + "/entry-into-force")
                .then()
                .statusCode(200);
    }

    private Response compared(String draft, String plan) {
        return asOffice().get("/plan-drafts/" + draft + "/comparison?plan=" + plan);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> task(Map<String, Object> draft, int index) {
        return ((List<Map<String, Object>>) draft.get("tasks")).get(index);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> indicator(Map<String, Object> draft, int task, int index) {
        return ((List<Map<String, Object>>) task(draft, task).get("indicators")).get(index);
    }
}
