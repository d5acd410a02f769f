package io.shishi.agency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.support.ApiTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JurisdictionResourceTest extends ApiTest {

    @BeforeEach
    void a_city_with_two() {
        inTransaction(() -> {
            AgencyFixture.county();
            AgencyFixture.district();
        });
    }

    @Test
    void everybody_sees_their_own_a_viewer_those_below_an_operator_all() {
        asReporterOf("rsj").get("/jurisdictions").then().body("items.code", contains(COUNTY));
        asConvener().get("/jurisdictions").then().body("items[0].parentCode", equalTo(CITY));
        asViewerOf(CITY).get("/jurisdictions").then().body("items.code", contains(CITY, COUNTY, DISTRICT));
        asAdmin().get("/jurisdictions").then().body("total", equalTo(3));
    }

    @Test
    void an_operator_sets_one_up_below_another() {
        asAdmin()
                .body(Map.of("code", "430681", "name", "某市", "level", "COUNTY", "parentCode", CITY))
                .post("/jurisdictions")
                .then()
                .statusCode(201)
                .body("parentCode", equalTo(CITY));
        asViewerOf(CITY).get("/jurisdictions").then().body("total", equalTo(4));
    }

    @Test
    void a_code_is_given_once() {
        asAdmin()
                .body(Map.of("code", COUNTY, "name", "某县", "level", "COUNTY"))
                .post("/jurisdictions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/jurisdiction-code-taken"));
    }

    @Test
    void what_is_above_is_of_a_higher_level() {
        for (var parent : new String[] {COUNTY, "999999"}) {
            asAdmin()
                    .body(Map.of("code", "430682", "name", "某县", "level", "COUNTY", "parentCode", parent))
                    .post("/jurisdictions")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("parentCode"));
        }
    }

    @Test
    void only_an_operator_sets_one_up() {
        asOffice()
                .body(Map.of("code", "430682", "name", "某县", "level", "COUNTY"))
                .post("/jurisdictions")
                .then()
                .statusCode(403);
    }
}
