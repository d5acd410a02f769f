package io.shishi.flow;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.AgencyFixture;
import io.shishi.progress.RoundService;
import io.shishi.support.ApiTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contact leaves in the middle of a round: everything passes in one act, both see the list, nothing stays behind. */
@QuarkusTest
class HandoverTest extends ApiTest {

    private static final String GROUP = "/" + COUNTY + "/agencies/rsj";

    @Inject
    RoundService rounds;

    County county;
    String leaver;
    String successor;

    @BeforeEach
    void a_contact_with_a_returned_report() {
        today("2026-01-04");
        inTransaction(AgencyFixture::county);
        county = new County(this::asOffice).withAnAgency().withAPlan().inForce();
        today("2026-02-02");
        rounds.openDue(clock.instant());
        county.round(1);
        leaver = invited("li.min", duty("reporter"));
        successor = invited("wang.wu", Map.of("role", "supervisor"));
        as("boss", Set.of("signer"), List.of(GROUP)).get("/me");
        asOffice()
                .body(Map.of("principalUsername", "boss", "delegateUsername", "li.min", "duty", "signer"))
                .post("/delegations")
                .then()
                .statusCode(201);
        var report = "/reports/" + county.id("reports");
        var version = asLeaver()
                .body(Map.of("noChange", false, "progressText", "已招聘", "figures", List.of(), "version", 0))
                .put(report)
                .then()
                .statusCode(200)
                .extract()
                .<Integer>path("version");
        assertEquals(1, version);
    }

    @Test
    void the_list_says_what_hangs_on_the_leaver() {
        asOffice()
                .get("/people/" + leaver + "/duties")
                .then()
                .statusCode(200)
                .body("items.kind", containsInAnyOrder("duty", "delegation-received", "report-draft"));
        asLeaver().get("/people/" + leaver + "/duties").then().statusCode(200);
        asLeaver().get("/people/" + successor + "/duties").then().statusCode(404);
    }

    @Test
    void everything_passes_in_one_act_and_nothing_stays_with_the_leaver() {
        handOver(true).statusCode(201).body("items", hasSize(3)).body("retired", equalTo(true));
        asOffice().get("/people/" + leaver + "/duties").then().body("items", empty());
        asOffice()
                .get("/people/" + successor + "/duties")
                .then()
                .body("items.kind", containsInAnyOrder("duty", "duty", "delegation-received", "report-draft"));
        assertEquals(List.of(), accounts.of("li.min", "groups"));
        assertEquals(Boolean.FALSE, accounts.of("li.min", "enabled"));
        assertEquals(List.of("reporter", "supervisor"), accounts.of("wang.wu", "roles"));
        asSuccessor().get("/inbox").then().body("toReport", hasSize(1));
        asSuccessor().get("/me").then().body("actsFor.username", contains("boss"));
        asOffice().get("/members").then().body("items.findAll { !it.retired }.username", hasItem("wang.wu"));
    }

    @Test
    void a_token_from_before_opens_nothing_any_more() {
        var before = Instant.now().minusSeconds(60);
        handOver(true).statusCode(201);
        since(before, "li.min", Set.of("reporter"), List.of(GROUP))
                .get("/inbox")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/sign-in-needed"));
        since(before, "wang.wu", Set.of("supervisor"), List.of("/" + COUNTY + "/supervision"))
                .get("/me")
                .then()
                .statusCode(401);
        asSuccessor().get("/me").then().statusCode(200);
    }

    @Test
    void both_see_what_passed() {
        handOver(false).statusCode(201);
        for (var one : List.of(leaver, successor)) {
            asOffice()
                    .get("/people/" + one + "/handovers")
                    .then()
                    .body("from.username", contains("li.min"))
                    .body("to.username", contains("wang.wu"))
                    .body("[0].items.kind", hasItem("report-draft"));
        }
        as("li.min", Set.of("viewer"), List.of("/" + COUNTY))
                .get("/people/" + leaver + "/handovers")
                .then()
                .statusCode(200)
                .body("$", hasSize(1));
        asOffice().get("/audit").then().body("items[0].action", equalTo("hand-over"));
        asSuccessor().get("/notifications").then().body("items.kind", hasItem("taken-over"));
    }

    @Test
    void when_sign_in_fails_half_way_nothing_has_passed() {
        accounts.failOnceAt("POST .*role-mappings");
        handOver(true).statusCode(503);
        assertEquals(Boolean.TRUE, accounts.of("li.min", "enabled"));
        assertEquals(List.of("reporter"), accounts.of("li.min", "roles"));
        assertEquals(List.of("supervisor"), accounts.of("wang.wu", "roles"));
        asOffice().get("/people/" + leaver + "/duties").then().body("items", hasSize(3));
        asOffice().get("/people/" + leaver + "/handovers").then().body("$", empty());
        handOver(true).statusCode(201);
    }

    @Test
    void it_is_not_handed_to_oneself_to_a_stranger_or_to_somebody_who_left() {
        refused(leaver, 400);
        refused(UUID.randomUUID().toString(), 400);
        asOffice().get("/me");
        accounts.add("office-430624", true, List.of("office"), List.of("/430624/office"));
        refused(asOffice().get("/people?q=office").then().extract().path("items[0].id"), 409);
        asOffice()
                .body(Map.of("reason", "退休", "version", 0))
                .post("/people/" + successor + "/retirement")
                .then()
                .statusCode(200);
        refused(successor, 400);
    }

    @Test
    void nothing_is_handed_over_twice() {
        handOver(false).statusCode(201);
        asOffice()
                .body(Map.of("successorId", successor, "version", 1))
                .post("/people/" + leaver + "/handover")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-hand-over"));
    }

    private void refused(String to, int status) {
        asOffice()
                .body(Map.of("successorId", to, "version", 0))
                .post("/people/" + leaver + "/handover")
                .then()
                .statusCode(status);
    }

    private ValidatableResponse handOver(boolean retire) {
        return asOffice()
                .body(Map.of("successorId", successor, "version", 0, "retire", retire, "reason", "调任"))
                .post("/people/" + leaver + "/handover")
                .then();
    }

    private RequestSpecification asLeaver() {
        return as("li.min", Set.of("reporter"), List.of(GROUP));
    }

    private RequestSpecification asSuccessor() {
        return as("wang.wu", Set.of("reporter", "supervisor"), List.of(GROUP, "/" + COUNTY + "/supervision"));
    }

    private Map<String, Object> duty(String role) {
        return Map.of("role", role, "agencyId", county.id("agencies"));
    }

    private String invited(String username, Map<String, Object> duty) {
        return asOffice()
                .body(Map.of("username", username, "name", username, "duties", List.of(duty)))
                .post("/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
