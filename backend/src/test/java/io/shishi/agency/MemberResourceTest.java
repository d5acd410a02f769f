package io.shishi.agency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.support.ApiTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MemberResourceTest extends ApiTest {

    @Inject
    Statements statements;

    Agency labour;
    Agency schools;

    @BeforeEach
    void two_agencies() {
        inTransaction(() -> {
            AgencyFixture.district();
            var county = AgencyFixture.county();
            labour = AgencyFixture.some(county, "rsj", "县人社局");
            schools = AgencyFixture.some(county, "jyj", "县教育局");
        });
    }

    @Test
    void the_office_names_a_contact_and_a_signer() {
        named(labour.id, "li", "CONTACT");
        named(labour.id, "li", "SIGNER");
        asOffice()
                .queryParam("agency", labour.id)
                .get("/members")
                .then()
                .statusCode(200)
                .body("items.duty", contains("CONTACT", "SIGNER"))
                .body("items[0].agency.shortName", equalTo("县人社局"))
                .body("items[0].phone", equalTo("0730-1234567"));
    }

    @Test
    void an_agencys_people_see_their_own_agency() {
        named(labour.id, "li", "CONTACT");
        named(schools.id, "wang", "CONTACT");
        asReporterOf("rsj")
                .get("/members")
                .then()
                .body("items.username", contains("li"))
                .body("total", equalTo(1));
        asReporterOf("rsj")
                .queryParam("agency", schools.id)
                .get("/members")
                .then()
                .body("total", equalTo(0));
        asConvener().get("/members").then().body("items.username", hasItems("li", "wang"));
        asOfficeOf(DISTRICT).get("/members").then().body("total", equalTo(0));
        statements.assertPage(() -> asOffice().get("/members").then().statusCode(200));
    }

    @Test
    void a_duty_is_given_once() {
        named(labour.id, "li", "CONTACT");
        asOffice()
                .body(member(labour.id, "li", "CONTACT"))
                .post("/members")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/member-already-there"));
    }

    @Test
    void a_retired_or_foreign_agency_gets_nobody() {
        var elsewhere = inTransaction(() -> AgencyFixture.some(AgencyFixture.district(), "far", "远局").id);
        asOffice().delete("/agencies/" + schools.id);
        for (var agency : new UUID[] {elsewhere, schools.id}) {
            asOffice()
                    .body(member(agency, "li", "CONTACT"))
                    .post("/members")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("agencyId"));
        }
    }

    @Test
    void a_telephone_number_is_changed_in_its_newest_version() {
        var id = named(labour.id, "li", "CONTACT");
        var change = Map.of("name", "李某", "phone", "13800000000", "version", 0);
        asOffice()
                .body(change)
                .put("/members/" + id)
                .then()
                .statusCode(200)
                .body("phone", equalTo("13800000000"))
                .body("version", equalTo(1));
        asOffice().body(change).put("/members/" + id).then().statusCode(409);
        asOffice()
                .body(Map.of("name", "李某", "phone", "call me", "version", 1))
                .put("/members/" + id)
                .then()
                .statusCode(400)
                .body("violations.field", contains("phone"));
    }

    @Test
    void a_duty_ends_once_and_can_be_given_again() {
        var id = named(labour.id, "li", "CONTACT");
        asOffice().delete("/members/" + id).then().statusCode(204);
        asOffice().delete("/members/" + id).then().statusCode(409).body("type", equalTo("/problems/member-retired"));
        named(labour.id, "li", "CONTACT");
        asOffice().get("/members").then().body("items.retired", hasItems(true, false));
    }

    @Test
    void another_jurisdictions_member_is_not_found() {
        var id = named(labour.id, "li", "CONTACT");
        asOfficeOf(DISTRICT)
                .delete("/members/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/member-not-found"));
        asReporterOf("rsj").delete("/members/" + id).then().statusCode(403);
        asReporterOf("rsj")
                .body(member(labour.id, "x", "SIGNER"))
                .post("/members")
                .then()
                .statusCode(403);
    }

    private String named(UUID agency, String username, String duty) {
        return asOffice()
                .body(member(agency, username, duty))
                .post("/members")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> member(UUID agency, String username, String duty) {
        return Map.of(
                "agencyId",
                agency,
                "username",
                username,
                "name",
                username + "同志",
                "duty",
                duty,
                "phone",
                "0730-1234567");
    }
}
