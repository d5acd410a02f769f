package io.shishi.agency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
class PersonResourceTest extends ApiTest {

    @Inject
    Statements statements;

    UUID labour;
    UUID schools;

    @BeforeEach
    void two_agencies() {
        inTransaction(() -> {
            AgencyFixture.district();
            labour = AgencyFixture.some(AgencyFixture.county(), "rsj", "县人社局").id;
            schools = AgencyFixture.some(AgencyFixture.county(), "jyj", "县教育局").id;
        });
    }

    @Test
    void the_office_invites_a_contact_who_gets_an_account_with_that_duty_and_no_other() {
        asOffice()
                .body(person("li.min", reporter(labour)))
                .post("/people")
                .then()
                .statusCode(201)
                .body("state", equalTo("INVITED"))
                .body("duties.role", contains("reporter"))
                .body("duties[0].agency.shortName", equalTo("县人社局"));
        assertEquals(List.of("reporter"), accounts.of("li.min", "roles"));
        assertEquals(List.of("/430624/agencies/rsj"), accounts.of("li.min", "groups"));
        assertEquals(Boolean.TRUE, accounts.of("li.min", "enabled"));
        assertEquals("李敏", accounts.of("li.min", "firstName"));
        asOffice().queryParam("agency", labour).get("/members").then().body("items.username", contains("li.min"));
        asOffice().get("/audit").then().body("items[0].action", equalTo("invite"));
    }

    @Test
    void the_group_of_a_new_agency_is_made_once() {
        invited("li.min", reporter(labour));
        invited("wang.wu", reporter(labour));
        assertEquals(List.of("/430624", "/430624/agencies", "/430624/agencies/rsj"), accounts.groups());
    }

    @Test
    void a_one_time_password_is_answered_and_not_kept() {
        var id = invited("li.min", reporter(labour));
        var password = asOffice()
                .post("/people/" + id + "/one-time-password")
                .then()
                .statusCode(200)
                .body("password", matchesPattern("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}"))
                .extract()
                .<String>path("password");
        assertEquals(password, accounts.of("li.min", "password"));
        asOffice().get("/audit").then().body("items[0].action", equalTo("reset-password"));
        as("li.min", java.util.Set.of("reporter"), List.of("/430624/agencies/rsj"))
                .get("/me")
                .then()
                .statusCode(200);
        asOffice().get("/people/" + id).then().body("state", equalTo("ACTIVE"));
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        refused("duties[0].agencyId", person("li.min", Map.of("role", "reporter")));
        refused("duties[0].agencyId", person("li.min", reporter(UUID.randomUUID())));
        refused("duties[0].agencyId", person("li.min", Map.of("role", "office", "agencyId", labour)));
        refused("duties[0].role", person("li.min", Map.of("role", "admin")));
        refused("duties", Map.of("username", "li.min", "name", "李敏", "duties", List.of()));
        refused("username", person("Li Min", reporter(labour)));
        refused("email", Map.of("username", "li.min", "name", "李敏", "email", "x", "duties", List.of(reporter(labour))));
        assertFalse(accounts.has("li.min"));
    }

    @Test
    void a_user_name_is_given_once_in_all_jurisdictions_and_in_keycloak() {
        invited("li.min", reporter(labour));
        taken(asOffice().body(person("li.min", reporter(labour))).post("/people"), "已属于李敏");
        taken(
                asOfficeOf(DISTRICT)
                        .body(person("li.min", Map.of("role", "convener")))
                        .post("/people"),
                "已有人使用");
        accounts.add("operator", true, List.of("admin"), List.of());
        taken(asOffice().body(person("operator", reporter(labour))).post("/people"), "已有人使用");
        accounts.add("elsewhere", false, List.of(), List.of("/430971"));
        taken(asOffice().body(person("elsewhere", reporter(labour))).post("/people"), "已有人使用");
    }

    @Test
    void moving_gives_and_takes_in_one_act() {
        var id = invited("li.min", reporter(labour));
        asOffice()
                .body(Map.of("duties", List.of(reporter(schools), Map.of("role", "supervisor")), "version", 0))
                .put("/people/" + id + "/duties")
                .then()
                .statusCode(200)
                .body("duties.role", contains("supervisor", "reporter"));
        assertEquals(List.of("reporter", "supervisor"), accounts.of("li.min", "roles"));
        assertEquals(List.of("/430624/agencies/jyj", "/430624/supervision"), accounts.of("li.min", "groups"));
        asOffice()
                .body(Map.of("duties", List.of(reporter(labour)), "version", 0))
                .put("/people/" + id + "/duties")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/stale-version"));
    }

    @Test
    void a_new_name_and_number_stand_everywhere() {
        var id = invited("li.min", reporter(labour));
        asOffice()
                .body(Map.of("name", "李民", "phone", "0730-1234567", "email", "li@x.cn", "version", 0))
                .put("/people/" + id)
                .then()
                .statusCode(200)
                .body("email", equalTo("li@x.cn"));
        assertEquals("李民", accounts.of("li.min", "firstName"));
        asOffice()
                .get("/members")
                .then()
                .body("items.name", contains("李民"))
                .body("items.phone", contains("0730-1234567"));
    }

    @Test
    void who_leaves_has_no_duty_no_session_and_no_way_in() {
        var id = invited("li.min", reporter(labour));
        asOffice()
                .body(Map.of("version", 0))
                .post("/people/" + id + "/retirement")
                .then()
                .statusCode(400);
        asOffice()
                .body(Map.of("reason", "调离", "version", 0))
                .post("/people/" + id + "/retirement")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETIRED"))
                .body("duties", empty());
        assertEquals(Boolean.FALSE, accounts.of("li.min", "enabled"));
        assertEquals(List.of(), accounts.of("li.min", "roles"));
        assertEquals(List.of(), accounts.of("li.min", "groups"));
        assertEquals(Integer.valueOf(1), accounts.of("li.min", "logouts"));
        asOffice().post("/people/" + id + "/one-time-password").then().statusCode(409);
        asOffice()
                .queryParam("state", "ACTIVE", "INVITED")
                .get("/people")
                .then()
                .body("items.username", empty());
        asOffice()
                .body(Map.of("duties", List.of(reporter(schools)), "version", 1))
                .put("/people/" + id + "/duties")
                .then()
                .body("state", equalTo("INVITED"));
        assertEquals(Boolean.TRUE, accounts.of("li.min", "enabled"));
    }

    @Test
    void nobody_moves_or_retires_themselves_or_an_operator() {
        asOffice().get("/me");
        accounts.add("office-430624", true, List.of("office"), List.of("/430624/office"));
        var me = asOffice().get("/people").then().extract().<String>path("items[0].id");
        var version = 0;
        asOffice()
                .body(Map.of("reason", "x", "version", version))
                .post("/people/" + me + "/retirement")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-oneself"));
        asOffice()
                .body(Map.of("duties", List.of(Map.of("role", "convener")), "version", version))
                .put("/people/" + me + "/duties")
                .then()
                .statusCode(409);
        var boss = invited("boss", Map.of("role", "convener"));
        accounts.add("boss", true, List.of("admin", "convener"), List.of("/430624"));
        asOffice()
                .body(Map.of("reason", "x", "version", 0))
                .post("/people/" + boss + "/retirement")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/operator-account"));
    }

    @Test
    void people_are_listed_and_found_and_an_agency_sees_its_own() {
        invited("li.min", reporter(labour));
        invited("wang.wu", reporter(schools));
        invited("zhao", Map.of("role", "convener"));
        asOffice().get("/people").then().body("items.username", hasItems("li.min", "wang.wu", "zhao"));
        asOffice().queryParam("q", "WANG").get("/people").then().body("items.username", contains("wang.wu"));
        asOffice().queryParam("agency", labour).get("/people").then().body("items.username", contains("li.min"));
        asReporterOf("rsj").get("/people").then().body("items.username", contains("li.min"));
        asOfficeOf(DISTRICT).get("/people").then().body("total", equalTo(0));
        statements.assertPage(() -> asOffice().get("/people").then().statusCode(200));
    }

    @Test
    void another_jurisdictions_person_is_not_found() {
        var id = invited("li.min", reporter(labour));
        asOfficeOf(DISTRICT).get("/people/" + id).then().statusCode(404);
        asOfficeOf(DISTRICT).post("/people/" + id + "/one-time-password").then().statusCode(404);
        asSupervisor()
                .body(person("x.y", reporter(labour)))
                .post("/people")
                .then()
                .statusCode(403);
    }

    private static void taken(io.restassured.response.Response answer, String words) {
        answer.then()
                .statusCode(409)
                .body("type", equalTo("/problems/username-taken"))
                .body("violations.field", contains("username"))
                .body("detail", containsString(words));
    }

    private void refused(String field, Map<String, Object> body) {
        asOffice().body(body).post("/people").then().statusCode(400).body("violations.field", hasItem(field));
    }

    private String invited(String username, Map<String, Object> duty) {
        return asOffice()
                .body(person(username, duty))
                .post("/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> person(String username, Map<String, Object> duty) {
        return Map.of("username", username, "name", "李敏", "duties", List.of(duty));
    }

    private static Map<String, Object> reporter(UUID agency) {
        return Map.of("role", "reporter", "agencyId", agency);
    }
}
