package io.shishi.agency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.shishi.support.ApiTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Database and sign-in do not share a transaction: whatever fails, nothing is half done and asking again works. */
@QuarkusTest
class SignInDownTest extends ApiTest {

    private static final String KEY = "a-key-of-eight";

    UUID labour;

    @BeforeEach
    void an_agency() {
        inTransaction(() -> {
            labour = AgencyFixture.some(AgencyFixture.county(), "rsj", "县人社局").id;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".*",
                "POST .*/users",
                "PUT .*/users/.*",
                "POST .*/groups",
                "GET .*available",
                "POST .*role-mappings"
            })
    void an_invitation_that_fails_leaves_nothing_and_works_when_asked_again(String failing) {
        accounts.failAt(failing);
        invite().then()
                .statusCode(503)
                .body("type", equalTo("/problems/accounts-unreachable"))
                .body("detail", containsString("请稍后再试"));
        asOffice().get("/people").then().body("items.username", empty());
        asOffice().get("/members").then().body("items.username", empty());
        asOffice().get("/audit").then().body("items.action", empty());
        accounts.failAt("");
        assertFalse(accounts.has("li.min"), "the account that was begun is still there");
        invite().then().statusCode(201);
        assertEquals(List.of("/430624/agencies/rsj"), accounts.of("li.min", "groups"));
        assertEquals(List.of("reporter"), accounts.of("li.min", "roles"));
    }

    @Test
    void an_account_that_a_broken_invitation_left_behind_is_taken_over() {
        accounts.failAt("(role-mappings|DELETE)");
        invite().then().statusCode(503);
        accounts.failAt("");
        assertEquals(Boolean.FALSE, accounts.of("li.min", "enabled"));
        invite().then().statusCode(201);
        assertEquals(Boolean.TRUE, accounts.of("li.min", "enabled"));
    }

    @Test
    void a_move_that_fails_half_way_is_put_back() {
        var id = invite().then().extract().<String>path("id");
        accounts.failAt("POST .*/groups/.*children");
        asOffice()
                .body(Map.of("duties", List.of(Map.of("role", "supervisor")), "version", 0))
                .put("/people/" + id + "/duties")
                .then()
                .statusCode(503);
        accounts.failAt("");
        assertEquals(List.of("reporter"), accounts.of("li.min", "roles"));
        assertEquals(List.of("/430624/agencies/rsj"), accounts.of("li.min", "groups"));
        assertEquals(Boolean.TRUE, accounts.of("li.min", "enabled"));
        asOffice()
                .get("/people/" + id)
                .then()
                .body("duties.role", contains("reporter"))
                .body("version", equalTo(0));
    }

    private Response invite() {
        return asOffice()
                .header("Idempotency-Key", KEY)
                .body(Map.of(
                        "username",
                        "li.min",
                        "name",
                        "李敏",
                        "duties",
                        List.of(Map.of("role", "reporter", "agencyId", labour))))
                .post("/people");
    }
}
