package io.shishi.inspection.draw;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.AgencyFixture;
import io.shishi.support.ApiTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DrawResourceTest extends ApiTest {

    @Inject
    Statements statements;

    @Inject
    DrawnItems drawnItems;

    private DrawFixture county;

    @BeforeEach
    void three_tasks_with_reports_of_three_months() {
        today("2026-04-20");
        county = inTransaction(DrawFixture::new);
        inTransaction(AgencyFixture::district);
    }

    @Test
    void a_pool_is_shown_before_it_is_frozen() {
        asSupervisor()
                .body(wanted("strata", "AGENCY", "size", 4))
                .post("/draw-previews")
                .then()
                .statusCode(200)
                .body("poolCount", equalTo(9))
                .body("drawn", equalTo(4))
                .body("quotas.stratum", contains("jyj", "rsj"))
                .body("quotas.name", contains("县教育局", "县人社局"))
                .body("quotas.count", contains(6, 3))
                .body("quotas.quota", contains(3, 1))
                .body("coversEach", equalTo(true))
                .body("weights.find { it.factor == 'LONG_UNCHECKED' }.items", equalTo(9))
                .body("weights.find { it.factor == 'JUMP' }.items", equalTo(0));
        asSupervisor().get("/draws").then().body("total", equalTo(0));
    }

    @Test
    void the_seed_is_recorded_with_the_hash_before_there_is_a_result() {
        var id = pooled(wanted())
                .body("number", equalTo("抽查〔2026〕1号"))
                .body("state", equalTo("POOLED"))
                .body("poolCount", equalTo(9))
                .body("poolHash", matchesPattern("[0-9a-f]{64}"))
                .body("seed", nullValue())
                .body("selected", hasSize(0))
                .extract()
                .<String>path("id");
        deed(id, "result").statusCode(409).body("type", equalTo("/problems/draw-not-the-state"));
        deed(id, "seed")
                .statusCode(200)
                .body("state", equalTo("SEEDED"))
                .body("seed", matchesPattern("[0-9a-f]{64}"))
                .body("seeded.by", equalTo("supervisor"))
                .body("selected", hasSize(0));
        deed(id, "seed").statusCode(409).body("detail", equalTo("这次抽查已记下种子，不能取种子"));
        List<String> drawn = deed(id, "result")
                .statusCode(200)
                .body("state", equalTo("DRAWN"))
                .body("selected", hasSize(4))
                .body("selected.rank", contains(1, 2, 3, 4))
                .extract()
                .path("selected.item.itemId");
        assertEquals(drawn, deed(id, "result").statusCode(200).extract().path("selected.item.itemId"));
        assertEquals(
                drawn,
                inTransaction(() -> drawnItems.selected(county.plan.jurisdiction.id, UUID.fromString(id)).stream()
                        .map(DrawnItem::itemId)
                        .toList()));
        asConvener()
                .get("/audit?subject=" + id)
                .then()
                .body("items.action", contains("draw", "seed", "freeze"))
                .body("items[0].after.drawn", equalTo(4))
                .body("items[0].after.resultHash", matchesPattern("[0-9a-f]{64}"))
                .body("items[1].after.seed", matchesPattern("[0-9a-f]{64}"))
                .body("items[1].after.poolHash", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void no_two_draws_have_the_same_seed() {
        var seeds = Stream.of(1, 2)
                .map(it -> pooled(wanted()).extract().<String>path("id"))
                .map(id -> deed(id, "seed").extract().<String>path("seed"))
                .toList();
        assertNotEquals(seeds.get(0), seeds.get(1));
    }

    @Test
    void each_item_says_how_much_it_weighs_and_why() {
        inTransaction(() -> {
            var report = io.shishi.progress.Report.<io.shishi.progress.Report>findById(
                    county.reports.get(0).get(1).id);
            report.submittedAt = report.round.dueAt.plusSeconds(1);
            var figure = io.shishi.progress.Figure.<io.shishi.progress.Figure>findById(
                    county.figures.get(1).get(2).id);
            figure.value = java.math.BigDecimal.valueOf(900);
        });
        var id = pooled(wanted(
                        "weights",
                        Map.of(
                                "jump",
                                2.5,
                                "greenAtOnce",
                                1,
                                "lateOrReturned",
                                2,
                                "sharedPhoto",
                                1,
                                "longUnchecked",
                                1)))
                .extract()
                .<String>path("id");
        asSupervisor()
                .get("/draws/" + id + "/pool")
                .then()
                .body("total", equalTo(9))
                .body("items.find { it.reasons == ['LATE_OR_RETURNED'] }.weight", equalTo("2"))
                .body("items.find { it.reasons == ['LATE_OR_RETURNED'] }.roundOrdinal", equalTo(2))
                .body("items.find { it.reasons == ['JUMP'] }.weight", equalTo("2.5"))
                .body("items.find { it.reasons == ['JUMP'] }.value", equalTo(900))
                .body("items.findAll { it.reasons == [] }.weight.unique()", contains("1"))
                .body("items.itemId", contains(sorted(itemIds())));
        asSupervisor().get("/draws/" + id + "/pool?size=2&page=1").then().body("items", hasSize(2));
    }

    @Test
    void a_light_that_turned_at_once_and_a_picture_shown_twice_weigh_more() {
        var task = county.indicators.get(2).task.id;
        database.asOwner(
                """
                insert into light_day (plan_id, day, rule_version, lights, recorded_at, tasks)
                select '%s', day, 0, '{}', (day + time '12:00') at time zone 'Asia/Shanghai', jsonb_build_object('%s', status)
                from (values (date '2026-03-04', 'RED'), (date '2026-03-05', 'GREEN')) as x (day, status)
                """
                        .formatted(county.plan.id, task));
        photo(county.reports.get(0).get(0).id, "aa");
        photo(county.reports.get(1).get(1).id, "aa");
        photo(county.reports.get(1).get(2).id, "bb");
        var id = pooled(wanted("what", "REPORT")).extract().<String>path("id");
        asSupervisor()
                .get("/draws/" + id + "/pool")
                .then()
                .body("total", equalTo(9))
                .body("items.findAll { 'GREEN_AT_ONCE' in it.reasons }.reportId", contains(text(2, 1)))
                .body(
                        "items.findAll { 'SHARED_PHOTO' in it.reasons }.reportId",
                        containsInAnyOrder(text(0, 0), text(1, 1)))
                .body("items.findAll { 'SHARED_PHOTO' in it.reasons }.weight.unique()", contains("8"));
    }

    @Test
    void a_pool_is_narrowed_by_round_section_agency_light_and_amount() {
        var round = county.rounds.get(0).id;
        assertPool(3, Map.of("roundIds", List.of(round)));
        assertPool(3, Map.of("sectionIds", List.of(county.first.id)));
        assertPool(6, Map.of("agencyIds", List.of(county.jyj.id)));
        assertPool(0, Map.of("lights", List.of("RED")));
        assertPool(3, Map.of("unit", "人", "minValue", 250));
        assertPool(0, Map.of("unit", "人", "minTarget", 1201));
        assertPool(0, Map.of("unit", "万元"));
    }

    @Test
    void tasks_are_drawn_too() {
        var id = pooled(wanted("what", "TASK", "strata", "SECTION", "size", 2, "coverEach", true))
                .body("poolCount", equalTo(3))
                .body("quotas.quota", contains(1, 1))
                .body("quotas.name", containsInAnyOrder("第1部分", "第2部分"))
                .extract()
                .<String>path("id");
        deed(id, "seed").statusCode(200);
        deed(id, "result")
                .body("selected.item.itemId", hasSize(2))
                .body("selected[0].item.agencyName", matchesPattern("县人社局|县教育局"));
    }

    @Test
    void what_has_been_checked_can_be_left_out() {
        checked(county, 0);
        assertPool(6, Map.of("neverChecked", true));
        var id = pooled(wanted("what", "TASK", "pool", Map.of("neverChecked", true)))
                .body("poolCount", equalTo(2))
                .extract()
                .<String>path("id");
        asSupervisor().get("/draws/" + id + "/pool").then().body("items.taskId", hasSize(2));
        assertEquals(
                2,
                asSupervisor()
                        .body(wanted("what", "TASK"))
                        .post("/draw-previews")
                        .then()
                        .extract()
                        .<Integer>path("weights.find { it.factor == 'LONG_UNCHECKED' }.items"));
    }

    @Test
    void a_draw_thrown_away_stays_with_its_reason() {
        var id = pooled(wanted()).extract().<String>path("id");
        asSupervisor()
                .body(Map.of("reason", " "))
                .post("/draws/" + id + "/cancellation")
                .then()
                .statusCode(400);
        asSupervisor()
                .body(Map.of("reason", "范围选错了"))
                .post("/draws/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("范围选错了"));
        deed(id, "seed").statusCode(409);
        pooled(wanted()).body("number", equalTo("抽查〔2026〕2号"));
        asConvener()
                .get("/draws?plan=" + county.plan.id)
                .then()
                .body("items.state", contains("POOLED", "CANCELLED"))
                .body("items[1].cancelReason", equalTo("范围选错了"));
    }

    @Test
    void the_database_itself_refuses_to_change_a_draw() {
        var id = pooled(wanted()).extract().<String>path("id");
        deed(id, "seed").statusCode(200);
        deed(id, "result").statusCode(200);
        for (var sql : List.of(
                "update draw set seed = repeat('0', 64)",
                "update draw set pool_hash = repeat('0', 64)",
                "update draw set size = 1",
                "update draw set drawn_at = null",
                "delete from draw",
                "update draw_item set weight = '9'",
                "delete from draw_item",
                "insert into draw_item select draw_id, item_id || 'x', weight, stratum, reasons, task_id from draw_item",
                "delete from draw_selection",
                "update draw_selection set rank = rank + 100",
                "insert into draw_selection select draw_id, item_id, 99, 1 from draw_item i where not exists "
                        + "(select from draw_selection s where s.item_id = i.item_id) limit 1")) {
            assertThrows(IllegalStateException.class, () -> database.asOwner(sql), sql);
        }
    }

    @Test
    void what_is_asked_wrongly_is_told_by_field() {
        refused(wanted("size", 0), "size");
        refused(wanted("size", 1001), "size");
        refused(wanted("pool", Map.of("roundIds", List.of(UUID.randomUUID()))), "pool.roundIds");
        refused(wanted("pool", Map.of("sectionIds", List.of(UUID.randomUUID()))), "pool.sectionIds");
        refused(wanted("pool", Map.of("agencyIds", List.of(UUID.randomUUID()))), "pool.agencyIds");
        refused(wanted("pool", Map.of("minValue", 5)), "pool.unit");
        refused(
                wanted(
                        "weights",
                        Map.of(
                                "jump",
                                11,
                                "greenAtOnce",
                                1,
                                "lateOrReturned",
                                1,
                                "sharedPhoto",
                                1,
                                "longUnchecked",
                                1)),
                "weights.jump");
        refused(wanted("pool", Map.of("lights", List.of("RED"))), "pool");
        assertEquals(0, asSupervisor().get("/draws").then().extract().<Integer>path("total"));
    }

    @Test
    void only_supervision_draws_and_only_the_conveners_look() {
        var id = pooled(wanted()).extract().<String>path("id");
        for (var other :
                List.of(asOffice(), asConvener(), asReporterOf("rsj"), asSignerOf("rsj"), asViewerOf(COUNTY))) {
            other.body(wanted()).post("/draws").then().statusCode(403);
        }
        for (RequestSpecification other :
                List.of(asOffice(), asReporterOf("rsj"), asSignerOf("rsj"), asViewerOf(COUNTY), asViewerOf(CITY))) {
            other.get("/draws/" + id).then().statusCode(403);
        }
        asConvener().get("/draws/" + id).then().statusCode(200);
        as("s", java.util.Set.of("supervisor"), List.of("/" + DISTRICT + "/supervision"))
                .get("/draws/" + id)
                .then()
                .statusCode(404);
        asConvener()
                .get("/draws/weights")
                .then()
                .body("factors.word[0]", equalTo("数据突增突减"))
                .body("factors.explained[2]", containsString("退回"))
                .body("largest", equalTo(10));
    }

    @Test
    void pages_cost_few_statements() {
        var id = pooled(wanted()).extract().<String>path("id");
        deed(id, "seed");
        deed(id, "result");
        statements.assertPage(() -> asSupervisor().get("/draws").then().statusCode(200));
        statements.assertPage(() -> asSupervisor().get("/draws/" + id).then().statusCode(200));
        statements.assertPage(
                () -> asSupervisor().get("/draws/" + id + "/pool").then().statusCode(200));
    }

    private ValidatableResponse pooled(Map<String, Object> body) {
        return asSupervisor().body(body).post("/draws").then().statusCode(201);
    }

    private ValidatableResponse deed(String id, String deed) {
        return asSupervisor().post("/draws/" + id + "/" + deed).then();
    }

    private Map<String, Object> wanted(Object... namesAndValues) {
        var body = new HashMap<String, Object>(
                Map.of("planId", county.plan.id, "what", "FIGURE", "size", 4, "strata", "NONE"));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }

    private void refused(Map<String, Object> body, String field) {
        asSupervisor().body(body).post("/draws").then().statusCode(400).body("violations.field", contains(field));
    }

    private void assertPool(int count, Map<String, Object> pool) {
        asSupervisor()
                .body(wanted("pool", pool))
                .post("/draw-previews")
                .then()
                .statusCode(200)
                .body("poolCount", equalTo(count));
    }

    private String text(int task, int month) {
        return county.reports.get(task).get(month).id.toString();
    }

    private String[] sorted(Stream<String> ids) {
        return ids.sorted().toArray(String[]::new);
    }

    private Stream<String> itemIds() {
        return county.figures.stream().flatMap(List::stream).map(it -> "figure:" + it.id);
    }

    private void photo(UUID report, String hash) {
        database.asOwner(
                """
                insert into evidence (id, jurisdiction_id, report_id, file_name, content_type, size, sha256, picture,
                    received_at, received_by, received_by_name)
                values (gen_random_uuid(), '%s', '%s', '照片.jpg', 'image/jpeg', 1, '%s', true, now(), 'x', 'x')
                """
                        .formatted(county.plan.jurisdiction.id, report, hash.repeat(32)));
    }

    private void checked(DrawFixture county, int task) {
        var indicator = county.indicators.get(task);
        database.asOwner(
                """
                insert into inspection_check (id, jurisdiction_id, plan_id, task_id, agency_id, kind, measure_id, indicator_id,
                    assignee, assignee_name, visit_by, planned_at, planned_by, planned_by_name, visited_at, state, points,
                    verdict, done_at, version)
                values (gen_random_uuid(), '%s', '%s', '%s', '%s', 'FIGURE', '%s', '%s',
                    'x', 'x', '2026-04-01', now(), 'x', 'x', now(), 'DONE', '[]', 'CONFIRMED', '2026-04-10', 0)
                """
                        .formatted(
                                county.plan.jurisdiction.id,
                                county.plan.id,
                                indicator.task.id,
                                county.rsj.id,
                                indicator.measure.id,
                                indicator.id));
    }
}
