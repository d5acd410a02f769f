package io.shishi.agency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.support.ApiTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.Arrays;
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
    void contacts_and_signers_of_an_agency_are_listed() {
        named(labour.id, "li", "CONTACT", "SIGNER");
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
                .body("items.username", contains("li.x"))
                .body("total", equalTo(1));
        asReporterOf("rsj")
                .queryParam("agency", schools.id)
                .get("/members")
                .then()
                .body("total", equalTo(0));
        asConvener().get("/members").then().body("items.username", hasItems("li.x", "wang.x"));
        asOfficeOf(DISTRICT).get("/members").then().body("total", equalTo(0));
        statements.assertPage(() -> asOffice().get("/members").then().statusCode(200));
    }

    @Test
    void who_left_is_listed_as_such() {
        var id = named(labour.id, "li", "CONTACT");
        asOffice()
                .body(Map.of("reason", "退休", "version", 0))
                .post("/people/" + id + "/retirement")
                .then()
                .statusCode(200);
        asOffice().get("/members").then().body("items.retired", contains(true));
    }

    private String named(UUID agency, String username, String... duties) {
        return asOffice()
                .body(Map.of(
                        "username",
                        username + ".x",
                        "name",
                        username + "同志",
                        "phone",
                        "0730-1234567",
                        "duties",
                        Arrays.stream(duties).map(duty -> duty(agency, duty)).toList()))
                .post("/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> duty(UUID agency, String duty) {
        return Map.of("role", duty.equals("SIGNER") ? "signer" : "reporter", "agencyId", agency);
    }
}
