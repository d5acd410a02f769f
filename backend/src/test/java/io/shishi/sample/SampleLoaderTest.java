package io.shishi.sample;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.audit.Audit;
import io.shishi.support.ApiTest;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample as those see it for whom it is made. It is loaded once for all of these tests. */
@QuarkusTest
class SampleLoaderTest extends ApiTest {

    private static boolean loaded;

    @Inject
    SampleLoader loader;

    @Inject
    RequestContextController context;

    @Override
    @BeforeEach
    protected void start_from_nothing() {
        if (!loaded) {
            super.start_from_nothing();
            load();
            loaded = true;
        }
    }

    @AfterAll
    static void load_again_next_time() {
        loaded = false;
    }

    @Test
    void the_county_has_every_light() {
        var counts = asOffice()
                .get("/plans/" + plan(COUNTY) + "/board")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(
                Map.of("DONE", 11, "GREEN", 16, "YELLOW", 6, "RED", 3, "GREY", 1, "HOLLOW", 1, "BLOCKED", 1),
                counts.getMap("counts"));
        assertEquals(39, counts.getInt("total"));
    }

    @Test
    void the_board_tells_what_has_changed_since_the_round_before() {
        asOffice()
                .get("/plans/" + plan(COUNTY) + "/board")
                .then()
                .body("changes.size()", greaterThan(5))
                .body("changes.find { it.number == '10.(2)' }.from", equalTo("YELLOW"))
                .body("changes.find { it.number == '10.(2)' }.to", equalTo("RED"))
                .body("round.ordinal", equalTo(11));
    }

    @Test
    void papers_of_every_duty_stand_where_their_story_left_them() {
        var papers = asOffice()
                .queryParam("size", 50)
                .queryParam("sort", "issuedAt")
                .get("/papers")
                .then()
                .statusCode(200)
                .body("items.issuer.duty", hasItems("OFFICE", "CONVENER", "SUPERVISION"))
                .extract()
                .jsonPath();
        assertEquals("CLOSED", papers.getString("items.find { it.kind == 'HANDOVER' }.state"));
        assertEquals(25, papers.getInt("items.find { it.kind == 'HANDOVER' }.counts.closed"));
        assertEquals("CLOSED", papers.getString("items.find { it.kind == 'INSTRUCTION' }.state"));
        assertEquals(
                "OPEN", papers.getString("items.find { it.kind == 'ORDER' && it.issuer.duty == 'SUPERVISION' }.state"));
        assertEquals(
                List.of(1, 1, 1),
                papers.getList(
                        "items.find { it.title == '报送年底前新增就业工作安排' }.counts.with { [toSignFor, working, answered] }"));
    }

    @Test
    void the_round_that_is_open_has_reports_in_every_state() {
        asOffice()
                .get("/rounds/" + round(11))
                .then()
                .body("state", equalTo("OPEN"))
                .body("counts.expected", equalTo(49))
                .body("counts.untouched", greaterThan(0))
                .body("counts.draft", greaterThan(0))
                .body("counts.submitted", greaterThan(0))
                .body("counts.signed", greaterThan(0))
                .body("counts.accepted", greaterThan(0))
                .body("counts.returned", greaterThan(0));
    }

    @Test
    void in_the_round_before_one_report_is_missing_and_one_was_late() {
        asOffice()
                .get("/rounds/" + round(10))
                .then()
                .body("counts.accepted", equalTo(48))
                .body("counts.missing", equalTo(1))
                .body("counts.late", equalTo(1));
    }

    @Test
    void one_figure_serves_the_provincial_and_the_county_promise() {
        asOffice()
                .get("/plans/" + plan(COUNTY) + "/tasks?q=稳就业")
                .then()
                .body("items[0].indicators.find { it.name == '新增城镇就业' }.target", equalTo(7500))
                .body("items[0].indicators.find { it.name == '新增城镇就业' }.reported", equalTo(6105));
        asOffice()
                .get("/tasks/" + task(COUNTY, "促进高质量充分就业"))
                .then()
                .body("indicators[0].target", equalTo(5000))
                .body("indicators[0].reported", equalTo(6105))
                .body("indicators[0].measure.sharedWith", hasSize(1));
    }

    @Test
    void a_target_waits_for_the_province_and_names_it() {
        asOffice()
                .get("/tasks/" + task(COUNTY, "农村水源保障及灌溉"))
                .then()
                .body("light.status", equalTo("HOLLOW"))
                .body("indicators[0].comparator", equalTo("pending"))
                .body("indicators[0].pending.decider", equalTo("省水利厅"))
                .body("indicators[0].pending.days", greaterThan(300));
    }

    @Test
    void what_waits_for_a_higher_level_says_what_it_asks() {
        asOffice()
                .get("/tasks/" + task(COUNTY, "街道综合养老服务中心"))
                .then()
                .body("light.status", equalTo("BLOCKED"))
                .body("light.sentence.zh", containsString("860万元"));
    }

    @Test
    void milestones_are_half_done() {
        asOffice()
                .get("/tasks/" + task(COUNTY, "教育提质与校园安全"))
                .then()
                .body("indicators[1].milestones.doneOn.findAll { it != null }", hasSize(2))
                .body("indicators[1].milestones", hasSize(4));
    }

    @Test
    void the_district_missed_one_month_of_a_recurring_promise() {
        asOfficeOf(DISTRICT)
                .get("/tasks/" + task(DISTRICT, "稳就业与和谐劳动关系"))
                .then()
                .body("indicators[4].light.sentence.zh", containsString("应做到10次，做到9次"));
    }

    @Test
    void a_task_tells_its_story() {
        var story = asOffice()
                .get("/tasks/" + task(COUNTY, "残疾人关爱行动") + "/timeline")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<String>getList("kind");
        assertTrue(story.containsAll(List.of("SUBMISSION", "SIGNATURE", "ACCEPTANCE", "AMENDMENT")));
    }

    @Test
    void a_policy_standard_that_was_reached_has_its_document() {
        var report = accepted("提高困难群体救助标准", 4);
        asOffice()
                .get("/reports/" + report)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("evidence.fileName", hasItem(containsString("低保")))
                .body("evidence.contentType", hasItem("application/pdf"));
    }

    @Test
    void a_photo_of_the_works_has_a_thumbnail() {
        String photo = asOffice()
                .get("/reports/" + accepted("农村公路与危桥改造", 7))
                .then()
                .body("evidence.picture", hasItem(true))
                .extract()
                .path("evidence[0].id");
        asOffice().get("/evidence/" + photo + "/thumbnail").then().statusCode(200);
    }

    @Test
    void a_light_that_changed_stands_in_the_story_of_its_task() {
        asOffice()
                .get("/tasks/" + task(COUNTY, "城乡电网巩固提升") + "/timeline")
                .then()
                .body("kind", hasItem("LIGHT"));
    }

    @Test
    void a_due_date_was_revised_by_a_document() {
        asOffice()
                .get("/tasks/" + task(COUNTY, "城区建设与住房保障") + "/timeline")
                .then()
                .body("kind", hasItem("TARGET"));
    }

    @Test
    void lights_of_past_days_are_kept() {
        var year = SampleYear.around(java.time.LocalDate.now(io.shishi.shared.time.Calendar.ZONE));
        asOffice()
                .queryParam("plan", plan(COUNTY))
                .queryParam("day", year.lastDay(5).toString())
                .get("/lights")
                .then()
                .statusCode(200)
                .body("plan", notNullValue());
    }

    @Test
    void the_contact_of_the_demonstration_has_something_of_everything_to_do() {
        as("county.reporter", Set.of("reporter"), List.of("/430624/agencies/rsj"))
                .get("/inbox")
                .then()
                .body("toReport", hasSize(greaterThan(0)))
                .body("returned", hasSize(1));
        as("county.signer", Set.of("signer"), List.of("/430624/agencies/rsj"))
                .get("/inbox")
                .then()
                .body("toSign", hasSize(1));
        asOffice().get("/inbox").then().body("toReview", hasSize(greaterThan(3)));
    }

    @Test
    void the_city_sees_both_plans() {
        asViewerOf(CITY).get("/plans").then().body("items.jurisdiction.name", hasItems("湘阴县", "大通湖区"));
    }

    @Test
    void loading_again_does_nothing() {
        var before = inTransaction(() -> Audit.count());
        load();
        assertEquals(before, inTransaction(() -> Audit.count()));
    }

    private void load() {
        context.activate();
        try {
            loader.load();
        } finally {
            context.deactivate();
        }
    }

    private String plan(String jurisdiction) {
        return asOfficeOf(jurisdiction)
                .get("/plans")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    private String round(int ordinal) {
        return asOffice()
                .get("/plans/" + plan(COUNTY) + "/rounds")
                .then()
                .body("ordinal", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
                .extract()
                .path("[" + (ordinal - 1) + "].id");
    }

    private String accepted(String title, int ordinal) {
        return asOffice()
                .get("/tasks/" + task(COUNTY, title) + "/timeline")
                .then()
                .extract()
                .path("find { it.kind == 'ACCEPTANCE' && it.roundOrdinal == " + ordinal + " }.reportId");
    }

    private String task(String jurisdiction, String title) {
        return asOfficeOf(jurisdiction)
                .queryParam("q", title)
                .get("/plans/" + plan(jurisdiction) + "/tasks")
                .then()
                .extract()
                .path("items[0].id");
    }
}
