package io.shishi.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.AgencyFixture;
import io.shishi.integration.delivery.Delivery;
import io.shishi.integration.delivery.DeliveryChannel;
import io.shishi.progress.RoundService;
import io.shishi.reader.SomePlan;
import io.shishi.support.ApiTest;
import io.shishi.support.Contract;
import io.shishi.support.GroupStandIn;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A county full of things, and everybody of another place who asks each operation of the contract for them. */
@QuarkusTest
class ForeignDoorsTest extends ApiTest {

    /** Makes and lists in the caller's own place only, or changes nothing of anybody's; proved by the counts below. */
    private static final Set<Integer> REFUSED = Set.of(403, 404);

    @Inject
    RoundService rounds;

    @Inject
    EntityManager entities;

    private County county;

    @BeforeEach
    void a_county_with_a_plan_in_force_and_an_open_round() {
        today("2026-01-04");
        inTransaction(() -> {
            AgencyFixture.county();
            AgencyFixture.some(AgencyFixture.district(), "mzrsj", "区民政人社局");
        });
        county = new County(this::asOffice).withAnAgency().withAPlan().inForce();
        today("2026-02-01");
        rounds.openDue(clock.instant());
        county.round(1);
        county.remember("evidence", evidence());
        county.remember("people", person());
        county.remember("delegations", delegation());
        county.remember("plan-drafts", draft());
        county.remember("robots", robot());
        county.remember("deliveries", delivery());
        county.remember("draws", draw());
        paper();
        county.remember("target-proposals", targetProposal());
        county.remember("closures", closure());
        inspection();
    }

    @Test
    void nothing_of_another_jurisdiction_is_found_or_changed() {
        strangers().forEach((role, stranger) -> assertClosed(role, stranger));
    }

    @Test
    void another_agency_of_the_same_county_changes_nothing() {
        inTransaction(() -> AgencyFixture.some(AgencyFixture.county(), "jyj", "县教育局"));
        for (var role : List.of("reporter", "signer")) {
            var left = Contract.read().operations().stream()
                    .filter(operation ->
                            operation.namesAThing() && !operation.name().startsWith("GET "))
                    .map(operation ->
                            Map.entry(operation.name(), operation.ask(asMember(role, COUNTY, "jyj"), county.ids())))
                    .filter(answer -> !REFUSED.contains(answer.getValue()))
                    .map(answer -> role + ": " + answer.getKey() + " answered " + answer.getValue())
                    .toList();
            assertEquals(List.of(), left);
        }
        asReporterOf("jyj").get("/reports/" + county.id("reports")).then().statusCode(404);
        asReporterOf("jyj").get("/checks/" + county.id("checks")).then().statusCode(404);
        asReporterOf("jyj").get("/findings/" + county.id("findings")).then().statusCode(404);
        asReporterOf("jyj").get("/papers/" + county.id("papers")).then().statusCode(404);
        asReporterOf("jyj")
                .get("/papers/" + county.id("papers") + "/document")
                .then()
                .statusCode(404);
        asReporterOf("jyj")
                .get("/evidence/" + county.id("evidence") + "/content")
                .then()
                .statusCode(404);
    }

    private Map<String, Supplier<RequestSpecification>> strangers() {
        var strangers = new LinkedHashMap<String, Supplier<RequestSpecification>>();
        strangers.put("office", () -> asOfficeOf(DISTRICT));
        strangers.put("reporter", () -> asMember("reporter", DISTRICT, "mzrsj"));
        strangers.put("signer", () -> asMember("signer", DISTRICT, "mzrsj"));
        strangers.put("convener", () -> as("c", Set.of("convener"), List.of("/" + DISTRICT)));
        strangers.put("supervisor", () -> as("s", Set.of("supervisor"), List.of("/" + DISTRICT + "/supervision")));
        strangers.put("integrator", () -> as("i", Set.of("integrator"), List.of("/" + DISTRICT)));
        strangers.put("viewer", () -> asViewerOf(DISTRICT));
        return strangers;
    }

    private void assertClosed(String role, Supplier<RequestSpecification> stranger) {
        var operations = Contract.read().operations().stream()
                .filter(Contract.Operation::namesAThing)
                .toList();
        assertTrue(operations.size() > 30, "the contract was not read");
        var left = operations.stream()
                .map(operation -> Map.entry(operation.name(), operation.ask(stranger.get(), county.ids())))
                .filter(answer -> !REFUSED.contains(answer.getValue()))
                .map(answer -> role + ": " + answer.getKey() + " answered " + answer.getValue())
                .toList();
        assertEquals(List.of(), left);
    }

    private String targetProposal() {
        var authority = Map.of("title", "关于调整民生实事目标的通知");
        return asOffice()
                .body(Map.of("target", 1500, "reason", "省下达任务调增", "authority", authority, "version", 0))
                .post("/indicators/" + county.id("indicators") + "/target-proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An application that waits for the agency's signature. */
    private String closure() {
        var id = UUID.randomUUID();
        inTransaction(() -> entities.createNativeQuery(
                        """
                        insert into closure (id, jurisdiction_id, plan_id, task_id, agency_id, statement, facts, state,
                            waits_since, applied_at, version)
                        select :id, jurisdiction_id, id, :task, :agency, '已完成', '{}', 'APPLIED', now(), now(), 0
                        from plan where id = :plan
                        """)
                .setParameter("id", id)
                .setParameter("task", county.id("tasks"))
                .setParameter("agency", county.id("agencies"))
                .setParameter("plan", county.id("plans"))
                .executeUpdate());
        return id.toString();
    }

    private String draft() {
        return asOffice()
                .contentType("text/plain; charset=UTF-8")
                .body(SomePlan.TEXT)
                .post("/plan-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String person() {
        return asOffice()
                .body(Map.of("username", "li.min", "name", "李敏", "duties", List.of(Map.of("role", "convener"))))
                .post("/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String robot() {
        return asOffice()
                .body(Map.of(
                        "kind",
                        "WECOM",
                        "name",
                        "专班工作群",
                        "url",
                        GroupStandIn.address() + "/send",
                        "kinds",
                        List.of("round-opened")))
                .post("/robots")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String draw() {
        return asSupervisor()
                .body(Map.of("planId", county.id("plans"), "what", "TASK", "size", 1, "strata", "NONE"))
                .post("/draws")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String delegation() {
        asSupervisor().get("/me");
        return asOffice()
                .body(Map.of("principalUsername", "li.min", "delegateUsername", "supervisor", "duty", "convener"))
                .post("/delegations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String delivery() {
        return inTransaction(() -> {
            var delivery = new Delivery(
                    AgencyFixture.county().id, DeliveryChannel.MAIL, "reporter-rsj", "王敏", List.of(), clock.instant());
            delivery.persist();
            return delivery.id.toString();
        });
    }

    /** A request to the one agency, which asks for more time. */
    private void paper() {
        var agencies = List.of(Map.of("agencyId", county.id("agencies")));
        var issued = asOffice()
                .body(Map.of("kind", "REQUEST", "addressees", agencies))
                .post("/papers")
                .then()
                .statusCode(201)
                .extract();
        county.remember("papers", issued.path("id"));
        county.remember("addressees", issued.path("addressees[0].id"));
        String extension = asReporterOf("rsj")
                .body(Map.of("version", 0, "until", "2026-03-20", "reason", "数据未下发"))
                .post("/papers/" + county.id("papers") + "/addressees/" + county.id("addressees") + "/extensions")
                .then()
                .statusCode(201)
                .extract()
                .path("addressees[0].extensions[0].id");
        county.remember("extensions", extension);
    }

    /** Somebody is sent to see the task, and something is found wrong with it. */
    private void inspection() {
        asSupervisor().get("/me");
        county.remember(
                "checks",
                asSupervisor()
                        .body(Map.of(
                                "taskId",
                                county.id("tasks"),
                                "reason",
                                "来信反映",
                                "assignee",
                                "supervisor",
                                "visitBy",
                                "2026-02-10"))
                        .post("/checks")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("items[0].id"));
        county.remember(
                "findings",
                asSupervisor()
                        .body(Map.of(
                                "taskId",
                                county.id("tasks"),
                                "severity",
                                "MINOR",
                                "text",
                                "台账不全",
                                "wanted",
                                "补齐台账",
                                "dueOn",
                                "2026-02-20"))
                        .post("/findings")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("finding.id"));
    }

    private String evidence() {
        return asReporterOf("rsj")
                .contentType("multipart/form-data")
                .multiPart(
                        "file",
                        "凭证.pdf",
                        "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(),
                        "application/pdf")
                .multiPart("reportId", county.id("reports").toString())
                .post("/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
