package io.shishi.paper.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.paper.PaperTest;
import io.shishi.plan.AgencyRole;
import io.shishi.plan.Task;
import io.shishi.plan.TaskAgency;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandoverTest extends PaperTest {

    @Inject
    Statements statements;

    @Test
    void a_plan_in_force_is_to_be_handed_over_once_to_all() {
        asOffice()
                .get("/paper-proposals")
                .then()
                .statusCode(200)
                .body("findAll { it.kind == 'HANDOVER' }", hasSize(1))
                .body("[0].why", equalTo("方案已经执行，1项任务尚未交办给2个单位。"))
                .body("[0].agencies.code", contains("rsj", "jyj"))
                .body("[0].suggests.kind", equalTo("HANDOVER"))
                .body("[0].planId", equalTo(plan.id.toString()));
        asOffice()
                .post("/plans/" + plan.id + "/handover-papers")
                .then()
                .statusCode(201)
                .body("number", equalTo("交办〔2026〕1号"))
                .body("addressees.agency.code", contains("rsj", "jyj"))
                .body("addressees.role", contains("LEAD", "COOPERATING"));
        handovers(0);
        asOffice()
                .post("/plans/" + plan.id + "/handover-papers")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-hand-over"));
    }

    @Test
    void a_change_of_agencies_is_handed_over_to_whom_it_concerns() {
        asOffice().post("/plans/" + plan.id + "/handover-papers").then().statusCode(201);
        inTransaction(() -> {
            var sjj = io.shishi.agency.AgencyFixture.some(county, "sjj", "县审计局");
            var changed = Task.<Task>findById(task.id);
            changed.agencies.add(new TaskAgency(changed, 2, AgencyRole.COOPERATING, sjj, null));
        });
        asOffice()
                .get("/paper-proposals")
                .then()
                .body("[0].why", equalTo("方案执行中，1项任务的牵头或配合单位有变动，尚未交办给县审计局。"))
                .body("[0].agencies.code", contains("sjj"));
        asOffice()
                .post("/plans/" + plan.id + "/handover-papers")
                .then()
                .statusCode(201)
                .body("addressees.agency.code", contains("sjj"))
                .body("addressees.role", contains("COOPERATING"));
        handovers(0);
    }

    @Test
    void what_was_cancelled_is_to_be_handed_over_again() {
        var paper = id(asOffice().post("/plans/" + plan.id + "/handover-papers").then());
        asOffice()
                .body(Map.of("version", wholeVersion(paper), "reason", "清单有误"))
                .post("/papers/" + paper + "/cancellation")
                .then()
                .statusCode(200);
        handovers(1);
    }

    @Test
    void the_office_decides_against_it_with_a_reason() {
        String key = asOffice().get("/paper-proposals").path("[0].key");
        asOffice()
                .body(Map.of())
                .post("/paper-proposals/" + key + "/dismissal")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
        asOffice()
                .body(Map.of("reason", "已开会交办"))
                .post("/paper-proposals/" + key + "/dismissal")
                .then()
                .statusCode(204);
        handovers(0);
        asOffice()
                .body(Map.of("reason", "再来"))
                .post("/paper-proposals/" + key + "/dismissal")
                .then()
                .statusCode(404);
        asOffice()
                .get("/audit")
                .then()
                .body("items[0].action", equalTo("dismiss"))
                .body("items[0].after.reason", equalTo("已开会交办"));
    }

    @Test
    void proposals_are_the_offices_and_a_page_of_few_statements() {
        asConvener().get("/paper-proposals").then().statusCode(403);
        asReporterOf("rsj")
                .post("/plans/" + plan.id + "/handover-papers")
                .then()
                .statusCode(403);
        statements.assertPage(() -> asOffice().get("/paper-proposals").then().statusCode(200));
    }

    private void handovers(int many) {
        asOffice().get("/paper-proposals").then().body("findAll { it.kind == 'HANDOVER' }", hasSize(many));
    }
}
