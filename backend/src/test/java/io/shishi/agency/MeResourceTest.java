package io.shishi.agency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.support.ApiTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeResourceTest extends ApiTest {

    @Test
    void a_reporter_sees_their_agency() {
        inTransaction(() -> AgencyFixture.some(AgencyFixture.county(), "rsj", "县人社局"));
        asReporterOf("rsj")
                .get("/me")
                .then()
                .statusCode(200)
                .body("roles", contains("reporter"))
                .body("jurisdiction.name", equalTo("湘阴县"))
                .body("agencies.shortName", contains("县人社局"))
                .body("visibleJurisdictions.code", contains("430624"));
    }

    @Test
    void a_viewer_above_sees_what_lies_below() {
        inTransaction(() -> {
            AgencyFixture.county();
            AgencyFixture.district();
        });
        asViewerOf(CITY).get("/me").then().body("visibleJurisdictions.code", hasItems("439900", "430624", "430971"));
    }

    @Test
    void an_account_without_a_group_has_no_jurisdiction() {
        as("lost", Set.of("office"), List.of())
                .get("/me")
                .then()
                .statusCode(200)
                .body("jurisdiction", nullValue());
    }

    @Test
    void without_a_token_the_door_is_closed() {
        asNobody()
                .get("/me")
                .then()
                .statusCode(401)
                .contentType(containsString("application/problem+json"))
                .body("type", equalTo("/problems/sign-in-needed"));
    }
}
