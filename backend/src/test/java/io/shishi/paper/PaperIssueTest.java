package io.shishi.paper;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.agency.AgencyGroup;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperIssueTest extends PaperTest {

    @Test
    void a_handover_goes_to_all_agencies_of_its_tasks_each_with_its_role() {
        issue(asOffice(), paper("HANDOVER", "taskIds", List.of(task.id)))
                .statusCode(201)
                .body("number", equalTo("交办〔2026〕1号"))
                .body("title", equalTo("关于交办2026年度重点民生实事实施方案有关任务的通知"))
                .body("body", containsString("县人社局、县教育局："))
                .body("body", not(containsString("{")))
                .body("sender", equalTo("湘阴县重点民生实事工作专班办公室"))
                .body("issuer.duty", equalTo("OFFICE"))
                .body("plan.id", equalTo(plan.id.toString()))
                .body("addressees.agency.code", contains("rsj", "jyj"))
                .body("addressees.role", contains("LEAD", "COOPERATING"))
                .body("addressees.recipient", contains("CONTACT", "CONTACT"))
                .body("addressees[1].tasks.taskId", contains(task.id.toString()))
                .body("addressees[1].tasks.role", contains("COOPERATING"))
                .body("tasks.number", contains(task.number))
                .body("state", equalTo("OPEN"))
                .body("signBy", equalTo("2026-02-04T18:00:00+08:00"))
                .body("addressees[0].dueAt", equalTo("2026-02-09T18:00:00+08:00"));
    }

    @Test
    void days_are_counted_over_the_spring_festival() {
        today("2026-02-13");
        issue(asOffice(), paper("REQUEST", "addressees", to(rsj)))
                .statusCode(201)
                .body("signBy", equalTo("2026-02-24T18:00:00+08:00"))
                .body("addressees[0].dueAt", equalTo("2026-02-27T18:00:00+08:00"));
    }

    @Test
    void a_reminder_finds_its_agencies_and_its_round_by_the_reports() {
        issue(asOffice(), paper("REMINDER", "reportIds", List.of(report(1))))
                .statusCode(201)
                .body("number", equalTo("催办〔2026〕1号"))
                .body("rung", equalTo("BLUE"))
                .body("title", equalTo("关于抓紧报送第1期（1月1日至1月31日）进展的催办通知"))
                .body("body", containsString("截至2026年2月2日"))
                .body("addressees.agency.code", contains("rsj"))
                .body("reports[0].roundOrdinal", equalTo(1))
                .body("reports[0].status", equalTo("DRAFT"));
    }

    @Test
    void nobody_is_reminded_of_what_they_handed_in() {
        var report = report(1);
        save(report, 40).statusCode(200);
        asRsj().body(Map.of("version", version(report)))
                .post("/reports/" + report + "/submission")
                .then()
                .statusCode(200);
        issue(asOffice(), paper("REMINDER", "reportIds", List.of(report)))
                .statusCode(400)
                .body("violations[0].field", equalTo("reportIds[0]"))
                .body("violations[0].message", equalTo("县人社局第1期填报已经提交，不必催办"));
    }

    @Test
    void an_order_names_the_figures_and_goes_to_the_head_of_who_leads() {
        issue(asSupervisor(), paper("ORDER", "indicatorIds", List.of(indicator.id)))
                .statusCode(201)
                .body("number", equalTo("督办〔2026〕1号"))
                .body("rung", equalTo("ORANGE"))
                .body("sender", equalTo("湘阴县人民政府督查室"))
                .body("addressees.agency.code", contains("rsj"))
                .body("addressees.recipient", contains("HEAD"))
                .body("body", containsString("目标：5000人（2026年12月31日前）"))
                .body("indicators.name", contains("城镇新增就业"))
                .body("addressees[0].dueAt", equalTo("2026-02-05T18:00:00+08:00"));
    }

    @Test
    void the_highest_rung_by_hand_needs_a_reason_and_goes_to_the_conveners_list() {
        var red = paper("ORDER", "taskIds", List.of(task.id), "rung", "RED");
        issue(asOffice(), red).statusCode(400).body("violations[0].field", equalTo("reason"));
        red.put("reason", "县长要求");
        issue(asOffice(), red)
                .statusCode(201)
                .body("addressees.recipient", contains("CONVENER"))
                .body("copies.duty", contains("convener"))
                .body("reason", equalTo("县长要求"));
    }

    @Test
    void a_group_becomes_its_agencies_and_copies_go_to_readers() {
        var ids = inTransaction(() -> {
            var sj = AgencyFixture.some(county, "sjj", "县审计局");
            var group = new AgencyGroup(county, "all", "各单位", List.of(rsj, jyj));
            group.persist();
            return List.of(group.id, sj.id);
        });
        issue(
                        asOffice(),
                        paper(
                                "REQUEST",
                                "addressees",
                                List.of(
                                        Map.of("groupId", ids.getFirst(), "role", "COOPERATING"),
                                        Map.of("agencyId", jyj.id)),
                                "copies",
                                List.of(ids.getLast(), rsj.id),
                                "copyDuties",
                                List.of("supervisor")))
                .statusCode(201)
                .body("addressees.agency.code", contains("jyj", "rsj"))
                .body("addressees.role", contains("LEAD", "COOPERATING"))
                .body("copies[0].agency.code", equalTo("sjj"))
                .body("copies[1].duty", equalTo("supervisor"));
    }

    @Test
    void each_kind_is_issued_in_its_own_duty() {
        var instruction = paper("INSTRUCTION", "taskIds", List.of(task.id), "title", "抓紧", "body", "请{单位}抓紧。");
        issue(asOffice(), instruction).statusCode(403).body("type", equalTo("/problems/not-yours-to-issue"));
        issue(asConvener(), instruction)
                .statusCode(201)
                .body("number", equalTo("批示〔2026〕1号"))
                .body("body", equalTo("请县人社局、县教育局抓紧。"))
                .body("issuer.duty", equalTo("CONVENER"));
        issue(asConvener(), paper("REQUEST", "addressees", to(rsj))).statusCode(403);
        issue(asSupervisor(), paper("HANDOVER", "taskIds", List.of(task.id))).statusCode(403);
        for (var kind : PaperKind.values()) {
            issue(asReporterOf("rsj"), paper(kind.name(), "addressees", to(rsj)))
                    .statusCode(403);
            issue(asViewerOf(COUNTY), paper(kind.name(), "addressees", to(rsj))).statusCode(403);
        }
    }

    @Test
    void a_secretary_issues_for_the_convener_and_both_names_are_kept() {
        var body = paper("INSTRUCTION", "taskIds", List.of(task.id), "onBehalfOf", "convener");
        issue(asOffice(), body).statusCode(400).body("violations[0].field", equalTo("onBehalfOf"));
        delegate("convener", "office-430624", "convener");
        issue(asOffice(), body)
                .statusCode(201)
                .body("issuer.username", equalTo("office-430624"))
                .body("issuer.onBehalfOf", equalTo("convener"))
                .body("issuer.onBehalfOfName", equalTo("convener本人"));
        asOffice()
                .get("/audit")
                .then()
                .body("items[0].action", equalTo("issue"))
                .body("items[0].onBehalfOfName", equalTo("convener本人"));
    }

    @Test
    void a_secretary_without_a_duty_of_the_task_force_sees_what_the_convener_sees() {
        delegate("convener", "reporter-sjj", "convener");
        var body = paper("INSTRUCTION", "taskIds", List.of(task.id), "onBehalfOf", "convener");
        var paper = id(issue(asReporterOf("sjj"), body));
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "已安排").statusCode(201);
        asReporterOf("sjj")
                .get("/papers/" + paper)
                .then()
                .body("addressees[0].answers[0].text", equalTo("已安排"))
                .body("addressees[0].may.judge", equalTo(true))
                .body("may.cancel", equalTo(true));
        does(asReporterOf("sjj"), paper, rsj, "acceptance").statusCode(403);
        does(asReporterOf("sjj"), paper, rsj, "acceptance", "onBehalfOf", "convener")
                .statusCode(200);
    }

    @Test
    void what_is_wrong_is_named_by_its_field() {
        var nothing = new UUID(0, 7);
        refused(paper("REQUEST"), "addressees");
        refused(paper("REQUEST", "addressees", List.of(Map.of("agencyId", nothing))), "addressees[0]");
        refused(paper("REQUEST", "addressees", List.of(Map.of())), "addressees[0]");
        refused(paper("HANDOVER", "taskIds", List.of(task.id, nothing)), "taskIds[1]");
        refused(paper("HANDOVER", "taskIds", List.of(task.id, task.id)), "taskIds[1]");
        refused(paper("REQUEST", "addressees", to(rsj), "dueOn", "2026-02-01"), "dueOn");
        refused(paper("REQUEST", "addressees", to(rsj), "dueOn", "2027-03-01"), "dueOn");
        refused(paper("REQUEST", "addressees", to(rsj), "rung", "RED"), "rung");
        refused(paper("REQUEST", "addressees", to(rsj), "copies", List.of(nothing)), "copies[0]");
        refused(paper("REQUEST", "addressees", to(rsj), "copyDuties", List.of("admin")), "copyDuties");
        refused(paper("REQUEST", "addressees", to(rsj), "planId", nothing), "planId");
        refused(paper("REMINDER", "reportIds", List.of(report(1)), "addressees", to(jyj)), "reportIds[0]");
        var field = Map.of("label", "人数", "kind", "NUMBER", "required", true);
        refused(paper("HANDOVER", "taskIds", List.of(task.id), "fields", List.of(field)), "fields");
        refused(paper("REQUEST", "addressees", to(rsj), "fields", List.of(field, field)), "fields[1].label");
        asOffice().get("/papers").then().body("total", equalTo(0));
    }

    @Test
    void a_preview_shows_it_all_and_keeps_nothing() {
        request();
        asOffice()
                .body(paper("REQUEST", "addressees", to(rsj), "dueOn", "2026-02-08"))
                .post("/paper-previews")
                .then()
                .statusCode(200)
                .body("number", equalTo("专报〔2026〕2号"))
                .body("addressees[0].people.name", contains("县人社局联络员"))
                .body("addressees[0].alreadyOpen.number", contains("专报〔2026〕1号"))
                .body("warnings", hasItems("办理期限 2026-02-08 不是工作日", "县人社局已有办理中的同类单：专报〔2026〕1号"))
                .body("body", allOf(containsString("2026年2月8日18时"), not(containsString("{"))));
        asOffice().get("/papers").then().body("total", equalTo(1));
        asConvener()
                .body(paper("REQUEST", "addressees", to(rsj)))
                .post("/paper-previews")
                .then()
                .statusCode(403);
    }

    @Test
    void what_was_issued_stands_in_the_record() {
        request();
        asOffice()
                .get("/audit")
                .then()
                .body("items[0].subjectKind", equalTo("paper"))
                .body("items[0].action", equalTo("issue"))
                .body("items[0].title", equalTo("专报〔2026〕1号 报送稳岗情况"))
                .body("items[0].after.addressees", hasItem("县人社局"));
    }

    private void refused(Map<String, Object> body, String field) {
        issue(asOffice(), body).statusCode(400).body("violations[0].field", equalTo(field));
    }
}
