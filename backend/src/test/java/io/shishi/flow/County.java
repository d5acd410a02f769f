package io.shishi.flow;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** A county's plan with one task about jobs, made by its office through the API as the pages make it. */
final class County {

    private final Supplier<RequestSpecification> office;
    private final Map<String, UUID> ids = new HashMap<>();

    County(Supplier<RequestSpecification> office) {
        this.office = office;
    }

    /** Ids of what is there, by the noun that stands before them in an address. */
    Map<String, UUID> ids() {
        return Map.copyOf(ids);
    }

    UUID id(String noun) {
        return ids.get(noun);
    }

    County withAnAgency() {
        make(
                "agencies",
                "/agencies",
                body("code", "rsj", "name", "县人力资源和社会保障局", "shortName", "县人社局", "aliases", List.of()));
        make(
                "people",
                "/people",
                body(
                        "username", "signer-rsj",
                        "name", "县人社局负责人",
                        "duties", List.of(body("role", "signer", "agencyId", id("agencies")))));
        make(
                "agency-groups",
                "/agency-groups",
                body("code", "all", "name", "各单位", "agencyIds", List.of(id("agencies"))));
        return this;
    }

    County withAPlan() {
        make(
                "plans",
                "/plans",
                body(
                        "title", "2026年重点民生实事实施方案",
                        "year", 2026,
                        "startsOn", "2026-01-01",
                        "endsOn", "2026-12-31"));
        make("sections", "/plans/" + id("plans") + "/sections", body("title", "县级重点民生实事", "level", "COUNTY"));
        make(
                "tasks",
                "/plans/" + id("plans") + "/tasks",
                body(
                        "sectionId", id("sections"),
                        "number", "1",
                        "category", "劳有所得",
                        "title", "稳岗就业",
                        "clause", "全年城镇新增就业1200人。",
                        "leadIds", List.of(id("agencies"))));
        make(
                "measures",
                "/plans/" + id("plans") + "/measures",
                body("name", "城镇新增就业", "unit", "人", "aggregation", "CUMULATIVE", "ownerId", id("agencies")));
        make(
                "indicators",
                "/tasks/" + id("tasks") + "/indicators",
                body("name", "城镇新增就业", "comparator", "=", "target", 1200, "measureId", id("measures")));
        return this;
    }

    County inForce() {
        var version = office.get().get("/plans/" + id("plans")).then().extract().<Integer>path("version");
        office.get()
                .body(Map.of("version", version))
                .post("/plans/" + id("plans") + "/entry-into-force")
                .then()
                .statusCode(200);
        return this;
    }

    /** The one report of a round. */
    County round(int ordinal) {
        var path = "find { it.ordinal == " + ordinal + " }.id";
        ids.put(
                "rounds",
                UUID.fromString(
                        office.get().get("/plans/" + id("plans") + "/rounds").path(path)));
        ids.put(
                "reports",
                UUID.fromString(
                        office.get().get("/rounds/" + id("rounds") + "/reports").path("items[0].id")));
        return this;
    }

    void remember(String noun, String id) {
        ids.put(noun, UUID.fromString(id));
    }

    static Map<String, Object> body(Object... namesAndValues) {
        var body = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }

    private void make(String noun, String address, Map<String, Object> body) {
        ValidatableResponse answer = office.get().body(body).post(address).then();
        answer.statusCode(201);
        remember(noun, answer.extract().path("id"));
    }
}
