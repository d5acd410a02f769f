package io.shishi.agency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.support.ApiTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgencyGroupResourceTest extends ApiTest {

    @Inject
    Statements statements;

    UUID north;
    UUID south;

    @BeforeEach
    void two_towns() {
        inTransaction(() -> {
            AgencyFixture.district();
            var county = AgencyFixture.county();
            north = AgencyFixture.some(county, "north", "北镇").id;
            south = AgencyFixture.some(county, "south", "南镇").id;
        });
    }

    @Test
    void a_group_stands_for_its_agencies_in_their_order() {
        made("towns", south, north);
        asReporterOf("north")
                .get("/agency-groups")
                .then()
                .statusCode(200)
                .body("items.name", contains("各镇"))
                .body("items[0].agencies.shortName", contains("北镇", "南镇"))
                .body("total", equalTo(1));
        asOfficeOf(DISTRICT).get("/agency-groups").then().body("total", equalTo(0));
        statements.assertPage(() -> asOffice().get("/agency-groups").then().statusCode(200));
    }

    @Test
    void a_code_is_given_once() {
        made("towns", north);
        asOffice()
                .body(group("towns", north))
                .post("/agency-groups")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/agency-group-code-taken"));
    }

    @Test
    void only_agencies_of_ones_own_are_grouped() {
        var elsewhere = inTransaction(() -> AgencyFixture.some(AgencyFixture.district(), "far", "远镇").id);
        asOffice()
                .body(group("towns", north, elsewhere))
                .post("/agency-groups")
                .then()
                .statusCode(400)
                .body("violations.field", contains("agencyIds[1]"));
    }

    @Test
    void the_office_changes_a_group_in_its_newest_version() {
        var id = made("towns", north);
        var change = Map.of("name", "各乡镇", "agencyIds", List.of(south), "version", 0);
        asOffice()
                .body(change)
                .put("/agency-groups/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("各乡镇"))
                .body("agencies.code", contains("south"))
                .body("version", equalTo(1));
        asOffice()
                .body(change)
                .put("/agency-groups/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/stale-version"));
    }

    @Test
    void a_group_is_dropped() {
        var id = made("towns", north);
        asOffice().delete("/agency-groups/" + id).then().statusCode(204);
        asOffice().get("/agency-groups").then().body("total", equalTo(0));
        asOffice()
                .delete("/agency-groups/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/agency-group-not-found"));
    }

    @Test
    void another_jurisdictions_group_is_not_found() {
        var id = made("towns", north);
        asOfficeOf(DISTRICT).delete("/agency-groups/" + id).then().statusCode(404);
        asReporterOf("north").delete("/agency-groups/" + id).then().statusCode(403);
        asReporterOf("north")
                .body(group("towns", north))
                .post("/agency-groups")
                .then()
                .statusCode(403);
    }

    private String made(String code, UUID... agencies) {
        return asOffice()
                .body(group(code, agencies))
                .post("/agency-groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> group(String code, UUID... agencies) {
        return Map.of("code", code, "name", "各镇", "agencyIds", List.of(agencies));
    }
}
