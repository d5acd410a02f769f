package io.shishi.agency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.audit.Audit;
import io.shishi.support.ApiTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgencyResourceTest extends ApiTest {

    @Inject
    Statements statements;

    @Inject
    Agencies agencies;

    Jurisdiction county;
    Agency labour;
    Agency schools;

    @BeforeEach
    void two_agencies() {
        inTransaction(() -> {
            AgencyFixture.district();
            county = AgencyFixture.county();
            labour = AgencyFixture.some(county, "rsj", "县人社局");
            schools = AgencyFixture.some(county, "jyj", "县教育局");
        });
    }

    @Test
    void agencies_are_listed_in_their_official_order_with_their_people() {
        inTransaction(() -> AgencyFixture.signer(schools));
        asReporterOf("rsj")
                .get("/agencies")
                .then()
                .statusCode(200)
                .body("items.code", contains("rsj", "jyj"))
                .body("items[1].signers.username", contains("signer-jyj"))
                .body("items[0].signers", empty())
                .body("total", equalTo(2));
    }

    @Test
    void they_are_found_by_any_name() {
        inTransaction(() -> Agency.<Agency>findById(labour.id)
                .change(AgencyNames.of("湘阴县人力资源和社会保障局", "县人社局", List.of("县人力资源社会保障局")), 1));
        for (var q : List.of("资源社会", "人社", "资源和", "RSJ")) {
            asOffice().queryParam("q", q).get("/agencies").then().body("items.code", contains("rsj"));
        }
        asOffice().queryParam("q", "%").get("/agencies").then().body("total", equalTo(0));
    }

    @Test
    void retired_ones_can_be_left_out() {
        asOffice().delete("/agencies/" + schools.id).then().statusCode(204);
        asOffice().queryParam("retired", false).get("/agencies").then().body("items.code", contains("rsj"));
        asOffice().queryParam("retired", true).get("/agencies").then().body("items.code", contains("jyj"));
        asOffice().get("/agencies").then().body("items.retired", contains(false, true));
    }

    @Test
    void a_viewer_above_sees_those_below_by_jurisdiction() {
        inTransaction(() -> AgencyFixture.some(AgencyFixture.district(), "mzrsj", "区民政人社局"));
        asViewerOf(CITY).get("/agencies").then().body("items.code", contains("rsj", "jyj", "mzrsj"));
        asViewerOf(CITY)
                .queryParam("jurisdiction", DISTRICT)
                .get("/agencies")
                .then()
                .body("items.code", contains("mzrsj"));
        asOfficeOf(DISTRICT)
                .queryParam("jurisdiction", COUNTY)
                .get("/agencies")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void a_page_costs_few_statements() {
        inTransaction(() -> AgencyFixture.signer(labour));
        statements.assertPage(() -> asOffice().get("/agencies").then().statusCode(200));
    }

    @Test
    void the_office_registers_one_at_the_end_of_the_order() {
        var id = asOffice()
                .body(agency("jtj", "县交通局", "县交通运输局"))
                .post("/agencies")
                .then()
                .statusCode(201)
                .body("position", equalTo(3))
                .body("aliases", contains("县交通运输局"))
                .body("jurisdiction.code", equalTo(COUNTY))
                .extract()
                .<String>path("id");
        asOffice().get("/agencies/" + id).then().statusCode(200).body("shortName", equalTo("县交通局"));
        var entry = audited(id);
        assertEquals("create", entry.action);
        assertEquals("县交通局", entry.after.get("shortName"));
    }

    @Test
    void a_code_is_given_once() {
        asOffice()
                .body(agency("rsj", "另一个局"))
                .post("/agencies")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/agency-code-taken"));
    }

    @Test
    void the_same_code_may_be_used_in_another_jurisdiction() {
        asOfficeOf(DISTRICT)
                .body(agency("rsj", "区人社局"))
                .post("/agencies")
                .then()
                .statusCode(201);
    }

    @Test
    void a_name_means_one_agency() {
        asOffice()
                .body(agency("ldj", "县劳动局", "县人社局"))
                .post("/agencies")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/agency-name-taken"))
                .body("violations.field", contains("aliases"))
                .body("detail", containsString("“县人社局”已是县人社局的名称"));
    }

    @Test
    void a_code_has_the_form_of_a_group_name() {
        asOffice()
                .body(agency("人社", "某局"))
                .post("/agencies")
                .then()
                .statusCode(400)
                .body("violations.field", contains("code"));
    }

    @Test
    void the_office_changes_names_and_order() {
        asOffice()
                .body(change(schools, "县教体局", schools.version))
                .put("/agencies/" + schools.id)
                .then()
                .statusCode(200)
                .body("shortName", equalTo("县教体局"))
                .body("version", equalTo(1));
        var entry = audited(schools.id.toString());
        assertEquals(Map.of("shortName", "县教育局"), entry.before);
        assertEquals(Map.of("shortName", "县教体局"), entry.after);
    }

    @Test
    void an_older_version_is_refused() {
        asOffice()
                .body(change(schools, "县教体局", 0))
                .put("/agencies/" + schools.id)
                .then()
                .statusCode(200);
        asOffice()
                .body(change(schools, "县教育体育局", 0))
                .put("/agencies/" + schools.id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/stale-version"));
    }

    @Test
    void an_agency_is_retired_once() {
        asOffice().delete("/agencies/" + schools.id).then().statusCode(204);
        asOffice()
                .delete("/agencies/" + schools.id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/agency-retired"));
    }

    @Test
    void only_the_office_writes() {
        asReporterOf("rsj").body(agency("jtj", "县交通局")).post("/agencies").then().statusCode(403);
        asConvener()
                .body(change(schools, "x", 0))
                .put("/agencies/" + schools.id)
                .then()
                .statusCode(403);
        asSupervisor().delete("/agencies/" + schools.id).then().statusCode(403);
        asViewerOf(CITY).delete("/agencies/" + schools.id).then().statusCode(403);
    }

    @Test
    void another_jurisdictions_agency_is_not_found() {
        asOfficeOf(DISTRICT).get("/agencies/" + labour.id).then().statusCode(404);
        asOfficeOf(DISTRICT)
                .body(change(labour, "x", 0))
                .put("/agencies/" + labour.id)
                .then()
                .statusCode(404);
        asOfficeOf(DISTRICT)
                .delete("/agencies/" + labour.id)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/agency-not-found"));
        asOffice().get("/agencies/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void others_find_agencies_by_code_name_and_signer() {
        inTransaction(() -> {
            Agency.<Agency>findById(labour.id).change(AgencyNames.of("局", "县人社局", List.of("县劳动局")), 1);
            var signer = AgencyFixture.signer(schools);
            AgencyFixture.signer(labour).retire(clock.instant());
            assertTrue(agencies.hasSigner(signer.agency.id));
        });
        inTransaction(() -> {
            assertEquals(labour.id, agencies.byCode(county.id, "rsj").orElseThrow().id);
            assertEquals(labour.id, agencies.named(county.id, "县劳动局").orElseThrow().id);
            assertTrue(agencies.named(county.id, "县水利局").isEmpty());
            assertTrue(!agencies.hasSigner(labour.id));
        });
    }

    private static Audit audited(String id) {
        return inTransaction(
                () -> Audit.<Audit>find("subjectId", UUID.fromString(id)).firstResult());
    }

    private static Map<String, Object> agency(String code, String shortName, String... aliases) {
        return Map.of("code", code, "name", "湘阴县" + shortName, "shortName", shortName, "aliases", List.of(aliases));
    }

    private static Map<String, Object> change(Agency agency, String shortName, int version) {
        return new HashMap<>(Map.of("name", agency.name, "shortName", shortName, "version", version));
    }
}
