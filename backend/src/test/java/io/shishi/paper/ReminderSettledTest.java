package io.shishi.paper;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.plan.Indicator;
import io.shishi.plan.PlanFixture;
import io.shishi.plan.Task;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReminderSettledTest extends PaperTest {

    private Task other;

    @Override
    protected void more() {
        super.more();
        other = PlanFixture.task(section, rsj);
        Indicator indicator = PlanFixture.indicator(other, jobs);
        indicator.persist();
    }

    @Test
    void a_reminder_is_settled_by_itself_when_all_it_asks_for_is_handed_in() {
        var reminder = reminder(report(1), report(other, rsj, 1));
        handIn(report(1));
        assertState(reminder, rsj, "ISSUED");
        handIn(report(other, rsj, 1));
        asOffice()
                .get("/papers/" + reminder)
                .then()
                .body("addressees[0].state", equalTo("SETTLED"))
                .body("addressees[0].settledReason", equalTo("所催填报已提交"))
                .body("state", equalTo("CLOSED"));
        does(asReporterOf("rsj"), reminder, rsj, "receipt").statusCode(409);
        asOffice().get("/audit?subject=" + reminder).then().body("items[0].action", equalTo("settle"));
    }

    @Test
    void a_report_that_is_taken_back_does_not_open_it_again() {
        var reminder = reminder(report(1));
        handIn(report(1));
        asRsj().post("/reports/" + report(1) + "/recall").then().statusCode(200);
        assertState(reminder, rsj, "SETTLED");
    }

    @Test
    void an_order_for_the_same_reports_is_settled_too() {
        var reminder = reminder(report(1));
        var order = id(does(asOffice(), reminder, rsj, "escalation", "rung", "ORANGE"));
        handIn(report(1));
        assertState(order, rsj, "SETTLED");
    }

    @Test
    void what_is_no_longer_asked_for_settles_it() {
        var reminder = reminder(report(other, rsj, 1));
        asOffice()
                .body(Map.of("reason", "并入其他任务"))
                .post("/tasks/" + other.id + "/cancellation")
                .then()
                .statusCode(200);
        asOffice().get("/papers/" + reminder).then().body("addressees[0].settledReason", equalTo("所涉任务已取消"));
    }

    @Test
    void the_report_of_who_leads_no_longer_goes_and_the_reminder_with_it() {
        var reminder = reminder(report(1));
        var body = Map.of(
                "sectionId", section.id,
                "number", task.number,
                "category", task.category,
                "title", task.title,
                "clause", task.clause,
                "leadIds", List.of(jyj.id),
                "cooperating", List.of(Map.of("kind", "AGENCY", "id", rsj.id)),
                "version", inTransaction(() -> Task.<Task>findById(task.id).version));
        asOffice().body(body).put("/tasks/" + task.id).then().statusCode(200);
        asOffice()
                .get("/papers/" + reminder)
                .then()
                .body("addressees.settledReason", contains("所催填报不再需要"))
                .body("tasks.number", contains(task.number));
    }

    @Test
    void the_end_of_the_plan_settles_what_asks_for_its_reports() {
        var reminder = reminder(report(1));
        asOffice()
                .body(Map.of("reason", "提前结束"))
                .post("/plans/" + plan.id + "/archiving")
                .then()
                .statusCode(200);
        asOffice().get("/papers/" + reminder).then().body("addressees[0].settledReason", equalTo("方案已归档"));
    }

    private UUID reminder(UUID... reports) {
        return id(issue(asOffice(), paper("REMINDER", "reportIds", List.of(reports))));
    }

    private void handIn(UUID report) {
        var body = report.equals(report(1)) ? body(report, figure(jobs, 40)) : body(report);
        body.put("progressText", "按计划推进");
        asRsj().body(body).put("/reports/" + report).then().statusCode(200);
        asRsj().body(Map.of("version", version(report)))
                .post("/reports/" + report + "/submission")
                .then()
                .statusCode(200);
    }
}
