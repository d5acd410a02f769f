package io.shishi.paper;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperLifeTest extends PaperTest {

    @Test
    void an_agency_signs_for_it_answers_and_it_is_closed() {
        var paper = request();
        does(asReporterOf("rsj"), paper, rsj, "receipt")
                .statusCode(200)
                .body("addressees[0].state", equalTo("SIGNED_FOR"))
                .body("addressees[0].signedForBy", equalTo("reporter-rsj"));
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "已办。")
                .statusCode(201)
                .body("addressees[0].state", equalTo("ANSWERED"))
                .body("addressees[0].answers[0].text", equalTo("已办。"));
        does(asOffice(), paper, rsj, "acceptance", "note", "好")
                .statusCode(200)
                .body("addressees[0].state", equalTo("CLOSED"))
                .body("addressees[0].answers[0].judgement", equalTo("ACCEPTED"))
                .body("state", equalTo("OPEN"));
        assertState(paper, jyj, "ISSUED");
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "再答")
                .statusCode(409)
                .body("type", equalTo("/problems/paper-not-the-state"));
    }

    @Test
    void whoever_answers_has_signed_for_it() {
        var paper = request();
        does(asSignerOf("rsj"), paper, rsj, "answers", "text", "已办。").statusCode(201);
        does(asReporterOf("rsj"), paper, rsj, "receipt").statusCode(409);
        asOffice().get("/papers/" + paper).then().body("addressees[0].signedForBy", equalTo("signer-rsj"));
    }

    @Test
    void a_returned_answer_is_due_anew_and_a_better_one_stands_beside_it() {
        var paper = request();
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "在办").statusCode(201);
        today("2026-02-10");
        does(asOffice(), paper, rsj, "return").statusCode(400).body("violations[0].field", equalTo("note"));
        does(asOffice(), paper, rsj, "return", "note", "写明时间")
                .statusCode(200)
                .body("addressees[0].state", equalTo("RETURNED"))
                .body("addressees[0].dueAt", equalTo("2026-02-12T18:00:00+08:00"));
        does(asOffice(), paper, rsj, "return", "note", "再退").statusCode(409);
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "月底办结")
                .statusCode(201)
                .body("addressees[0].answers.text", contains("在办", "月底办结"))
                .body("addressees[0].answers.judgement", contains("RETURNED", null));
    }

    @Test
    void more_time_is_asked_for_and_decided() {
        var paper = request();
        does(asReporterOf("rsj"), paper, rsj, "extensions", "until", "2026-02-27")
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
        does(asReporterOf("rsj"), paper, rsj, "extensions", "until", "2026-02-09", "reason", "数据未下发")
                .statusCode(400)
                .body("violations[0].field", equalTo("until"));
        does(asReporterOf("rsj"), paper, rsj, "extensions", "until", "2026-02-27", "reason", "数据未下发")
                .statusCode(201)
                .body("addressees[0].extensions[0].askedByName", equalTo("reporter-rsj"))
                .body("addressees[0].may.askExtension", equalTo(false));
        does(asReporterOf("rsj"), paper, rsj, "extensions", "until", "2026-03-27", "reason", "再延")
                .statusCode(409)
                .body("type", equalTo("/problems/extension-pending"));
        decide(paper, "REFUSED").statusCode(400).body("violations[0].field", equalTo("note"));
        decide(paper, "GRANTED", "until", "2026-02-25")
                .statusCode(200)
                .body("addressees[0].dueAt", equalTo("2026-02-25T18:00:00+08:00"))
                .body("addressees[0].extensions[0].decision", equalTo("GRANTED"))
                .body("addressees[1].dueAt", equalTo("2026-02-09T18:00:00+08:00"));
        decide(paper, "GRANTED").statusCode(409).body("type", equalTo("/problems/extension-decided"));
    }

    @Test
    void a_stale_version_is_refused() {
        var paper = request();
        var seat = seat(paper, rsj);
        does(asReporterOf("rsj"), paper, rsj, "receipt").statusCode(200);
        asReporterOf("rsj")
                .body(Map.of("version", seat.get("version"), "text", "已办"))
                .post("/papers/" + paper + "/addressees/" + seat.get("id") + "/answers")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/stale-version"));
        asOffice()
                .body(Map.of("version", 0))
                .post("/papers/" + paper + "/closure")
                .then()
                .statusCode(409);
    }

    @Test
    void it_is_closed_as_a_whole_and_nothing_is_done_after_that() {
        var paper = request();
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "已办").statusCode(201);
        asOffice()
                .body(Map.of("version", wholeVersion(paper), "note", "会上已汇报"))
                .post("/papers/" + paper + "/closure")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("addressees.state", contains("CLOSED", "CLOSED"))
                .body("addressees[0].answers[0].judgement", equalTo("ACCEPTED"));
        does(asReporterOf("jyj"), paper, jyj, "receipt").statusCode(409);
        asOffice()
                .body(Map.of("version", wholeVersion(paper), "reason", "发错"))
                .post("/papers/" + paper + "/cancellation")
                .then()
                .statusCode(409);
    }

    @Test
    void a_cancelled_paper_takes_no_deeds_and_its_number_stays_used() {
        var paper = request();
        asOffice()
                .body(Map.of("version", wholeVersion(paper)))
                .post("/papers/" + paper + "/cancellation")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
        asOffice()
                .body(Map.of("version", wholeVersion(paper), "reason", "重复发出"))
                .post("/papers/" + paper + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("addressees.closingNote", contains("重复发出", "重复发出"))
                .body("cancelReason", equalTo("重复发出"))
                .body("may.close", equalTo(false));
        for (var deed : List.of("receipt", "answers")) {
            does(asReporterOf("rsj"), paper, rsj, deed, "text", "x").statusCode(anyConflict(deed));
        }
        does(asOffice(), paper, rsj, "acceptance").statusCode(409);
        issue(asOffice(), paper("REQUEST", "addressees", to(rsj))).body("number", equalTo("专报〔2026〕2号"));
    }

    private static int anyConflict(String deed) {
        return deed.equals("receipt") ? 400 : 409;
    }

    @Test
    void the_office_does_not_judge_what_supervision_or_the_convener_asked_for() {
        var order = id(issue(asSupervisor(), paper("ORDER", "taskIds", List.of(task.id))));
        does(asSignerOf("rsj"), order, rsj, "answers", "text", "整改方案").statusCode(201);
        does(asOffice(), order, rsj, "acceptance")
                .statusCode(403)
                .body("type", equalTo("/problems/not-yours-to-judge"));
        does(asConvener(), order, rsj, "return", "note", "x").statusCode(403);
        asOffice()
                .body(Map.of("version", wholeVersion(order), "reason", "x"))
                .post("/papers/" + order + "/cancellation")
                .then()
                .statusCode(403);
        does(asSupervisor(), order, rsj, "acceptance").statusCode(200);

        var request = request();
        does(asReporterOf("rsj"), request, rsj, "answers", "text", "已办").statusCode(201);
        does(asSupervisor(), request, rsj, "acceptance").statusCode(403);
        does(asReporterOf("rsj"), request, rsj, "acceptance").statusCode(403);
    }

    @Test
    void what_is_for_the_head_is_done_by_the_head_or_whom_the_head_lets() {
        var order = id(issue(asOffice(), paper("ORDER", "taskIds", List.of(task.id))));
        does(asReporterOf("rsj"), order, rsj, "receipt")
                .statusCode(403)
                .body("type", equalTo("/problems/paper-for-the-head"));
        delegate("signer-rsj", "reporter-rsj", "signer");
        does(asReporterOf("rsj"), order, rsj, "receipt", "onBehalfOf", "signer-rsj")
                .statusCode(200)
                .body("addressees[0].signedForBy", equalTo("reporter-rsj"))
                .body("addressees[0].signedForOnBehalfOfName", equalTo("signer-rsj本人"));
        does(asReporterOf("rsj"), order, rsj, "answers", "text", "方案", "onBehalfOf", "signer-rsj")
                .statusCode(201)
                .body("addressees[0].answers[0].onBehalfOf", equalTo("signer-rsj"));
        does(asReporterOf("jyj"), order, rsj, "receipt").statusCode(404);
    }

    @Test
    void nobody_judges_their_own_answer_in_whose_name_ever() {
        var both = as(
                "both",
                Set.of("office", "reporter"),
                List.of("/" + COUNTY + "/office", "/" + COUNTY + "/agencies/rsj"));
        var paper = request();
        does(both, paper, rsj, "answers", "text", "已办").statusCode(201);
        var again = as(
                "both",
                Set.of("office", "reporter"),
                List.of("/" + COUNTY + "/office", "/" + COUNTY + "/agencies/rsj"));
        does(again, paper, rsj, "acceptance").statusCode(403).body("type", equalTo("/problems/own-answer"));
        does(asOffice(), paper, rsj, "acceptance").statusCode(200);
    }

    @Test
    void the_fields_of_a_request_are_filled_as_they_ask() {
        var fields = List.of(
                Map.of("label", "人数", "kind", "NUMBER", "unit", "人", "required", true),
                Map.of("label", "说明", "kind", "TEXT", "required", false));
        var paper = id(issue(asOffice(), paper("REQUEST", "addressees", to(rsj), "fields", fields)));
        List<String> ids = asReporterOf("rsj").get("/papers/" + paper).path("fields.id");
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "")
                .statusCode(400)
                .body("violations[0].message", equalTo("人数必须填报"));
        does(asReporterOf("rsj"), paper, rsj, "answers", "values", List.of(Map.of("fieldId", new UUID(0, 3))))
                .statusCode(400)
                .body("violations[0].field", equalTo("values[0].fieldId"));
        does(
                        asReporterOf("rsj"),
                        paper,
                        rsj,
                        "answers",
                        "values",
                        List.of(Map.of("fieldId", ids.getFirst(), "number", 12.55555)))
                .statusCode(400)
                .body("violations[0].field", equalTo("values[0]"));
        does(
                        asReporterOf("rsj"),
                        paper,
                        rsj,
                        "answers",
                        "values",
                        List.of(Map.of("fieldId", ids.getFirst(), "number", 12.5)))
                .statusCode(201)
                .body("addressees[0].answers[0].values[0].number", equalTo(12.5f))
                .body("addressees[0].answers[0].text", equalTo(""));
    }

    @Test
    void each_deed_stands_in_the_record() {
        var paper = request();
        does(asReporterOf("rsj"), paper, rsj, "receipt").statusCode(200);
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "在办").statusCode(201);
        does(asOffice(), paper, rsj, "return", "note", "写明时间").statusCode(200);
        asOffice()
                .get("/audit?subject=" + paper)
                .then()
                .body("items.action", contains("return", "answer", "sign-for", "issue"))
                .body("items[0].after.note", equalTo("写明时间"))
                .body("items[0].after.agency", equalTo("县人社局"))
                .body("items[0].before.state", equalTo("ANSWERED"));
    }

    @Test
    void a_neighbour_sees_of_another_agency_only_how_far_it_is() {
        var paper = request();
        does(asReporterOf("rsj"), paper, rsj, "answers", "text", "秘密").statusCode(201);
        asReporterOf("jyj")
                .get("/papers/" + paper)
                .then()
                .statusCode(200)
                .body("addressees[0].state", equalTo("ANSWERED"))
                .body("addressees[0].whole", equalTo(false))
                .body("addressees[0].answers", hasSize(0))
                .body("addressees[0].signedForBy", nullValue())
                .body("addressees[1].may.answer", equalTo(true))
                .body("body", not(nullValue()));
    }

    private io.restassured.response.ValidatableResponse decide(UUID paper, String decision, Object... more) {
        @SuppressWarnings("unchecked")
        var asked = ((List<Map<String, Object>>) seat(paper, rsj).get("extensions")).getFirst();
        var fields = new java.util.ArrayList<Object>(List.of("decision", decision));
        fields.addAll(List.of(more));
        return does(asOffice(), paper, rsj, "extensions/" + asked.get("id") + "/decision", fields.toArray());
    }
}
