package io.shishi.light;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.identity.Actor;
import io.shishi.plan.Indicator;
import io.shishi.plan.TargetRevision;
import io.shishi.plan.Task;
import io.shishi.progress.Report;
import io.shishi.progress.Review;
import io.shishi.progress.ReviewKind;
import io.shishi.support.ApiTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TaskPageResourceTest extends ApiTest {

    @Inject
    LightService lights;

    @Inject
    EntityManager entities;

    @Inject
    Statements statements;

    private LightFixture plan;

    @BeforeEach
    void a_task_that_was_reported_on() {
        today("2026-07-03");
        inTransaction(AgencyFixture::district);
        plan = inTransaction(LightFixture::new);
        inTransaction(() -> {
            var report = plan.open(6, plan.indicator).getFirst();
            LightFixture.accept(report, plan.measure, "372");
            review(report, ReviewKind.SUBMISSION, "2026-07-01T02:00:00Z", "reporter", null);
            review(report, ReviewKind.RETURN, "2026-07-01T03:00:00Z", "office", "请核对口径");
            review(report, ReviewKind.ACCEPTANCE, "2026-07-02T03:00:00Z", "office", null);
            Report.<Report>findById(report.id).progressText = "举办招聘会两场";
            new TargetRevision(
                            Indicator.findById(plan.indicator.id),
                            1,
                            "方案下达",
                            Instant.parse("2026-01-05T02:00:00Z"),
                            "office")
                    .persist();
        });
        lights.judge(plan.plan.id);
    }

    @Test
    void a_task_comes_with_its_clause_its_promises_and_their_lights() {
        asReporterOf("rsj")
                .get(task())
                .then()
                .statusCode(200)
                .body("clause", equalTo("全年新增城镇就业5000人。"))
                .body("section.title", equalTo("第1部分"))
                .body("lead.code", contains("rsj"))
                .body("light.status", equalTo("YELLOW"))
                .body("progress", equalTo(0.31f))
                .body("indicators[0].light.sentence.zh", equalTo("黄灯：6月末应完成50%，实际31%，低19个百分点；规则：低10–30个百分点为慢序时"))
                .body("indicators[0].reported", equalTo(372))
                .body("indicators[0].reportedOn", equalTo("2026-06-30"))
                .body("indicators[0].unit", equalTo("人"))
                .body("indicators[0].measure.homeTaskId", equalTo(plan.task.id.toString()));
    }

    @Test
    void the_timeline_tells_everything_newest_first() {
        inTransaction(() -> {
            Task.<Task>findById(plan.task.id).cancelledAt = Instant.parse("2026-07-02T09:00:00Z");
            entities.createNativeQuery(
                            """
                            insert into evidence (id, jurisdiction_id, report_id, file_name, content_type, size, sha256,
                                picture, caption, received_at, received_by, received_by_name)
                            select gen_random_uuid(), p.jurisdiction_id, r.id, '招聘会.jpg', 'image/jpeg', 9, 'a', true,
                                '6月招聘会', timestamptz '2026-06-30 10:00+08', 'reporter-rsj', '县人社局联络员'
                            from report r join plan p on p.id = r.plan_id
                            """)
                    .executeUpdate();
        });
        asOffice()
                .get(timeline())
                .then()
                .statusCode(200)
                .body(
                        "kind",
                        contains("CANCELLATION", "ACCEPTANCE", "RETURN", "SUBMISSION", "EVIDENCE", "TARGET", "PLAN"))
                .body("[1].title", equalTo("审核通过县人社局第6期填报"))
                .body("[1].detail", equalTo("举办招聘会两场"))
                .body("[2].title", equalTo("退回县人社局第6期填报"))
                .body("[2].detail", equalTo("请核对口径"))
                .body("[2].actorDuty", equalTo("专班办公室"))
                .body("[2].roundOrdinal", equalTo(6))
                .body("[3].at", equalTo("2026-07-01T10:00:00+08:00"))
                .body("[4].title", equalTo("上传佐证“招聘会.jpg”"))
                .body("[5].title", equalTo("方案确定目标：城镇新增就业1200人，2026-12-31前完成"))
                .body("[6].title", equalTo("方案开始实施"));
    }

    @Test
    void a_light_that_changed_is_part_of_the_story() {
        today("2026-08-06");
        inTransaction(() -> plan.open(7, plan.indicator));
        lights.judge(plan.plan.id);
        asConvener()
                .get(timeline())
                .then()
                .body("[0].kind", equalTo("LIGHT"))
                .body("[0].title", equalTo("由慢序时转为未报"))
                .body("[0].at", equalTo("2026-08-06T00:00:00+08:00"));
    }

    @Test
    void an_agency_sees_of_anothers_reports_only_that_they_were_accepted() {
        inTransaction(() -> AgencyFixture.some(plan.plan.jurisdiction, "jyj", "县教育局"));
        asReporterOf("jyj")
                .get(timeline())
                .then()
                .body("kind", hasItem("ACCEPTANCE"))
                .body("kind", not(hasItem("RETURN")));
        asReporterOf("rsj").get(timeline()).then().body("kind", hasItems("RETURN", "SUBMISSION"));
    }

    @Test
    void both_cost_few_statements() {
        statements.assertPage(() -> asOffice().get(task()).then().statusCode(200));
        statements.assertPage(() -> asOffice().get(timeline()).then().statusCode(200));
    }

    @Test
    void both_are_not_found_elsewhere() {
        for (var path : new String[] {task(), timeline(), "/tasks/" + UUID.randomUUID()}) {
            asOfficeOf(DISTRICT).get(path).then().statusCode(404);
        }
        asViewerOf(CITY).get(timeline()).then().statusCode(200).body("title", everyItem(is(not(""))));
    }

    private static void review(Report report, ReviewKind kind, String at, String role, String note) {
        var actor = Actor.of(role, "某人", COUNTY, Set.of(), role);
        new Review(Report.findById(report.id), kind, Instant.parse(at), actor, note).persist();
    }

    private String task() {
        return "/tasks/" + plan.task.id;
    }

    private String timeline() {
        return task() + "/timeline";
    }
}
