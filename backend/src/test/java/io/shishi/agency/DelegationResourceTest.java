package io.shishi.agency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.shishi.support.ApiTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DelegationResourceTest extends ApiTest {

    @BeforeEach
    void people_who_signed_in() {
        today("2026-03-02");
        inTransaction(() -> {
            AgencyFixture.district();
            AgencyFixture.some(AgencyFixture.county(), "rsj", "县人社局");
        });
        asOffice().get("/me");
        asConvener().get("/me");
        asReporterOf("rsj").get("/me");
        asSignerOf("rsj").get("/me");
    }

    @Test
    void a_leader_lets_their_secretary_act_until_a_day() {
        let(asConvener(), "convener", "office-430624", "convener", "2026-03-31");
        asOffice().get("/me").then().body("actsFor.username", contains("convener"));
        asConvener()
                .get("/delegations")
                .then()
                .body("delegate.username", contains("office-430624"))
                .body("until", contains("2026-03-31"))
                .body("current", contains(true))
                .body("mayEnd", contains(true));
        today("2026-04-01");
        asOffice().get("/me").then().body("actsFor", empty());
        asOffice().get("/delegations").then().body("current", contains(false));
        let(asConvener(), "convener", "office-430624", "convener", null);
    }

    @Test
    void who_let_them_act_ends_it_and_the_delegate_does_not() {
        let(asSignerOf("rsj"), "signer-rsj", "reporter-rsj", "signer", null);
        var id = asReporterOf("rsj").get("/delegations").then().extract().<String>path("[0].id");
        asReporterOf("rsj").delete("/delegations/" + id).then().statusCode(403);
        asConvener().delete("/delegations/" + id).then().statusCode(404);
        asOfficeOf(DISTRICT).delete("/delegations/" + id).then().statusCode(404);
        asSignerOf("rsj").delete("/delegations/" + id).then().statusCode(204);
        asReporterOf("rsj").get("/me").then().body("actsFor", empty());
        asSignerOf("rsj").delete("/delegations/" + id).then().statusCode(409);
        asOffice()
                .get("/audit")
                .then()
                .body("items[0].action", equalTo("end-delegation"))
                .body("items[1].action", equalTo("delegate"));
    }

    @Test
    void what_cannot_be_delegated_is_refused_at_its_field() {
        refused("delegateUsername", asConvener(), "convener", "nobody", "convener", null);
        refused("delegateUsername", asConvener(), "convener", "convener", "convener", null);
        refused("duty", asConvener(), "convener", "office-430624", "signer", null);
        refused("duty", asConvener(), "convener", "office-430624", "admin", null);
        refused("until", asConvener(), "convener", "office-430624", "convener", "2026-03-01");
        asConvener()
                .body(body("signer-rsj", "convener", "signer", null))
                .post("/delegations")
                .then()
                .statusCode(403);
        let(asOffice(), "signer-rsj", "convener", "signer", null);
        asOffice()
                .body(body("signer-rsj", "convener", "signer", null))
                .post("/delegations")
                .then()
                .statusCode(409);
    }

    private static void let(RequestSpecification caller, String principal, String delegate, String duty, String until) {
        caller.body(body(principal, delegate, duty, until))
                .post("/delegations")
                .then()
                .statusCode(201);
    }

    private static void refused(
            String field, RequestSpecification caller, String principal, String delegate, String duty, String until) {
        caller.body(body(principal, delegate, duty, until))
                .post("/delegations")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    private static Map<String, Object> body(String principal, String delegate, String duty, String until) {
        var body = new HashMap<String, Object>(
                Map.of("principalUsername", principal, "delegateUsername", delegate, "duty", duty));
        body.put("until", until);
        return body;
    }
}
