package io.shishi.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.AgencyFixture;
import io.shishi.agency.Delegation;
import io.shishi.agency.Person;
import io.shishi.audit.Audit;
import io.shishi.light.DailyLights;
import io.shishi.paper.Ears;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office proposes, the convener decides. */
@QuarkusTest
class TargetProposalTest extends PlanApiTest {

    @Inject
    DailyLights daily;

    @Inject
    Ears ears;

    @BeforeEach
    void a_convener() {
        inTransaction(() ->
                new Person(AgencyFixture.county(), "convener", "召集人", Set.of("convener"), clock.instant()).persist());
    }

    @Test
    void an_accepted_proposal_is_in_force_from_that_moment_and_the_old_value_stays() {
        var draft = jobsPlanInForce();
        today("2026-07-01");
        var id = proposed(draft.indicator(), 6000);
        targets(draft.indicator()).body("target", contains(5000));
        decide(asConvener(), id, "ACCEPTED", null)
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("before.target", equalTo(5000))
                .body("after.target", equalTo(6000))
                .body("decidedByName", equalTo("convener"));
        targets(draft.indicator()).body("target", contains(5000, 6000)).body("[1].actorName", equalTo("convener"));
        var actions = inTransaction(() -> Audit.<Audit>list("subjectKind = 'target-proposal' order by id")).stream()
                .map(it -> it.action)
                .toList();
        assertEquals(List.of("propose", "accept"), actions);
    }

    @Test
    void yesterdays_lights_stay_as_they_were() {
        var draft = jobsPlanInForce();
        today("2026-07-01");
        daily.catchUp();
        var before = lights(draft.plan(), "2026-07-01");
        today("2026-07-02");
        daily.catchUp();
        decide(asConvener(), proposed(draft.indicator(), 50), "ACCEPTED", null).statusCode(200);
        daily.catchUp();
        assertEquals(before, lights(draft.plan(), "2026-07-01"));
        inTransaction(() -> assertEquals(
                50,
                Indicator.<Indicator>findById(uuid(draft.indicator())).target.intValue()));
    }

    @Test
    void a_refusal_says_why_and_changes_nothing() {
        var draft = jobsPlanInForce();
        var id = proposed(draft.indicator(), 6000);
        decide(asConvener(), id, "REJECTED", " ").statusCode(400).body("violations.field", contains("reason"));
        decide(asConvener(), id, "REJECTED", "依据不足")
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("note", equalTo("依据不足"));
        targets(draft.indicator()).body("target", contains(5000));
        decide(asConvener(), id, "ACCEPTED", null)
                .statusCode(409)
                .body("type", equalTo("/problems/target-proposal-ended"));
    }

    @Test
    void where_there_is_a_convener_the_office_does_not_revise_by_itself() {
        var id = jobsPlanInForce().indicator();
        post(asOffice(), "/indicators/" + id + "/targets", change(6000))
                .statusCode(409)
                .body("type", equalTo("/problems/target-needs-convener"));
        inTransaction(() -> Person.deleteAll());
        post(asOffice(), "/indicators/" + id + "/target-proposals", change(6000))
                .statusCode(409)
                .body("type", equalTo("/problems/no-convener"));
        post(asOffice(), "/indicators/" + id + "/targets", change(6000)).statusCode(201);
    }

    @Test
    void what_makes_no_sense_is_refused_when_it_is_proposed() {
        var id = jobsPlanInForce().indicator();
        propose(id, change(-1)).statusCode(400).body("violations.field", contains("target"));
        propose(id, change(5000)).statusCode(400).body("type", equalTo("/problems/target-unchanged"));
        propose(id, with(change(6000), "version", 7)).statusCode(409);
    }

    @Test
    void only_the_convener_or_who_acts_for_them_decides_and_nobody_their_own() {
        var id = proposed(jobsPlanInForce().indicator(), 6000);
        decide(asOffice(), id, "ACCEPTED", null).statusCode(403);
        decide(asSupervisor(), id, "ACCEPTED", null).statusCode(403);
        decide(asReporterOf("rsj"), id, "ACCEPTED", null).statusCode(403);
        decide(asOfficeOf(DISTRICT), id, "ACCEPTED", null).statusCode(404);
        var both = as("office-" + COUNTY, Set.of("convener"), List.of("/" + COUNTY));
        decide(both, id, "ACCEPTED", null).statusCode(409).body("type", equalTo("/problems/target-own"));
        inTransaction(() -> new Delegation(
                        AgencyFixture.county(), "convener", "deputy", "convener", LocalDate.parse("2026-01-01"), null)
                .persist());
        decide(as("deputy", Set.of("viewer"), List.of("/" + COUNTY)), id, "ACCEPTED", null)
                .statusCode(200)
                .body("onBehalfOfName", equalTo("召集人"));
    }

    @Test
    void a_newer_proposal_takes_the_place_of_the_older_and_may_be_taken_back() {
        var draft = jobsPlanInForce();
        var first = proposed(draft.indicator(), 6000);
        var second = proposed(draft.indicator(), 7000);
        asConvener().get("/target-proposals/" + first).then().body("state", equalTo("VOID"));
        asConvener().get("/target-proposals?state=PROPOSED").then().body("items.id", contains(second));
        post(asOffice(), "/target-proposals/" + second + "/withdrawal", Map.of("version", version(second)))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        asOffice()
                .get("/indicators/" + draft.indicator() + "/target-proposals")
                .then()
                .body("deciders", contains("召集人"))
                .body("items.state", contains("WITHDRAWN", "VOID"));
    }

    @Test
    void it_waits_in_the_conveners_inbox_and_is_told() {
        ears.forget();
        var id = proposed(jobsPlanInForce().indicator(), 6000);
        assertEquals(
                Set.of("convener"),
                ears.told().stream()
                        .filter(it -> it.kind().equals("target-proposed"))
                        .findFirst()
                        .orElseThrow()
                        .usernames());
        asConvener().get("/inbox").then().body("more.items.flatten().id", contains(id));
        asOffice().get("/inbox").then().body("more.group", empty());
        decide(asConvener(), id, "ACCEPTED", null).statusCode(200);
        assertEquals(
                List.of("target-proposal:" + id),
                ears.settled().stream().filter(it -> it.startsWith("target")).toList());
    }

    @Test
    void pending_targets_say_who_must_decide_and_how_long_it_has_been() {
        var draft = jobsPlan();
        var pending =
                madeIndicator(draft.task(), body("name", "农村水源保障", "comparator", "pending", "pendingDecider", "省水利厅"));
        enter(draft.plan());
        today("2026-03-01");
        asConvener()
                .get("/plans/" + draft.plan() + "/pending-targets")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("indicatorId", contains(pending))
                .body("decider", contains("省水利厅"))
                .body("[0].days > 30", equalTo(true));
        asOfficeOf(DISTRICT)
                .get("/plans/" + draft.plan() + "/pending-targets")
                .then()
                .statusCode(404);
        statements.assertPage(() -> asOffice()
                .get("/plans/" + draft.plan() + "/pending-targets")
                .then()
                .statusCode(200));
    }

    @Test
    void what_is_not_decided_yet_is_none_of_an_agencys_business() {
        var draft = jobsPlanInForce();
        var id = proposed(draft.indicator(), 6000);
        asReporterOf("rsj").get("/target-proposals/" + id).then().statusCode(404);
        asViewerOf(CITY).get("/target-proposals/" + id).then().statusCode(200);
        asConvener().get("/target-proposals").then().body("items.indicatorName", hasItems("城镇新增就业"));
    }

    @Test
    void the_document_of_the_authority_lies_with_the_proposal() {
        var id = proposed(jobsPlanInForce().indicator(), 6000);
        var file = attach(asOffice(), id).statusCode(201).extract().<String>path("id");
        attach(asReporterOf("rsj"), id).statusCode(404);
        attach(asOfficeOf(DISTRICT), id).statusCode(404);
        asConvener().get("/target-proposals/" + id + "/files").then().body("id", contains(file));
        asConvener().get("/evidence/" + file + "/content").then().statusCode(200);
        asReporterOf("rsj").get("/evidence/" + file + "/content").then().statusCode(404);
        decide(asConvener(), id, "ACCEPTED", null).statusCode(200);
        attach(asOffice(), id).statusCode(409);
        asReporterOf("rsj").get("/evidence/" + file + "/content").then().statusCode(200);
    }

    private ValidatableResponse attach(RequestSpecification who, String proposal) {
        return who.contentType("multipart/form-data")
                .multiPart(
                        "file",
                        "通知.pdf",
                        "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(),
                        "application/pdf")
                .multiPart("proposalId", proposal)
                .post("/evidence")
                .then();
    }

    private ValidatableResponse propose(String indicator, Map<String, Object> body) {
        return post(asOffice(), "/indicators/" + indicator + "/target-proposals", body);
    }

    private String proposed(String indicator, int target) {
        return propose(indicator, change(target)).statusCode(201).extract().path("id");
    }

    private ValidatableResponse decide(RequestSpecification who, String id, String outcome, String reason) {
        return post(
                who,
                "/target-proposals/" + id + "/decision",
                body("outcome", outcome, "reason", reason, "version", version(id)));
    }

    private int version(String id) {
        return inTransaction(() -> TargetProposal.<TargetProposal>findById(uuid(id)).version);
    }

    private static java.util.UUID uuid(String id) {
        return java.util.UUID.fromString(id);
    }

    private static Map<String, Object> change(int target) {
        return body(
                "target",
                target,
                "reason",
                "省下达任务调增",
                "authority",
                body("title", "关于调整民生实事目标的通知", "number", "湘政办函〔2026〕31号", "date", "2026-06-20"),
                "version",
                0);
    }

    private ValidatableResponse targets(String id) {
        return asOffice().get("/indicators/" + id + "/targets").then().statusCode(200);
    }

    private String lights(String plan, String day) {
        return asOffice()
                .get("/lights?plan=" + plan + "&day=" + day)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
