package io.shishi.plan;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyFixture;
import io.shishi.agency.Jurisdiction;
import io.shishi.audit.Audit;
import io.shishi.support.ApiTest;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A county with two agencies, in which the office writes a plan through the API. */
abstract class PlanApiTest extends ApiTest {

    @Inject
    Statements statements;

    Jurisdiction county;
    Agency labour;
    Agency schools;

    @BeforeEach
    void a_county_with_two_agencies() {
        today("2026-01-10");
        inTransaction(() -> {
            AgencyFixture.district();
            county = AgencyFixture.county();
            labour = AgencyFixture.some(county, "rsj", "县人社局");
            schools = AgencyFixture.some(county, "jyj", "县教育局");
        });
    }

    /** A body of these fields; nulls stay. */
    static Map<String, Object> body(Object... namesAndValues) {
        var body = new HashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }

    static Map<String, Object> with(Map<String, Object> body, Object... namesAndValues) {
        var changed = new HashMap<>(body);
        changed.putAll(body(namesAndValues));
        return changed;
    }

    static ValidatableResponse post(RequestSpecification caller, String address, Object body) {
        return caller.body(body).post(address).then();
    }

    static ValidatableResponse put(RequestSpecification caller, String address, Object body) {
        return caller.body(body).put(address).then();
    }

    static Map<String, Object> plan() {
        return body(
                "title", "2026年度重点民生实事实施方案",
                "year", 2026,
                "documentNumber", "湘政办发〔2026〕3号",
                "issuedOn", "2026-01-05",
                "startsOn", "2026-01-01",
                "endsOn", "2026-12-31");
    }

    String madePlan() {
        return made(post(asOffice(), "/plans", plan()));
    }

    String madeSection(String plan) {
        return made(post(asOffice(), "/plans/" + plan + "/sections", body("title", "县级重点民生实事", "level", "COUNTY")));
    }

    Map<String, Object> task(String section) {
        return body(
                "sectionId", section,
                "number", "1.(1)",
                "category", "劳有所得",
                "title", "城镇新增就业",
                "clause", "全年新增城镇就业5000人；建成就业驿站2个。",
                "leadIds", List.of(labour.id));
    }

    String madeTask(String plan, String section) {
        return made(post(asOffice(), "/plans/" + plan + "/tasks", task(section)));
    }

    Map<String, Object> measure() {
        return body("name", "城镇新增就业人数", "unit", "人", "aggregation", "CUMULATIVE", "ownerId", labour.id);
    }

    String madeMeasure(String plan) {
        return made(post(asOffice(), "/plans/" + plan + "/measures", measure()));
    }

    static Map<String, Object> jobs(String measure) {
        return body(
                "name", "城镇新增就业",
                "comparator", ">=",
                "target", 5000,
                "measureId", measure,
                "clauseText", "新增城镇就业5000人");
    }

    String madeIndicator(String task, Map<String, Object> terms) {
        return made(post(asOffice(), "/tasks/" + task + "/indicators", terms));
    }

    static Map<String, Object> deliverable() {
        return body("name", "就业驿站", "comparator", "complete", "clauseText", "建成就业驿站2个");
    }

    static Map<String, Object> milestone(String name, int weight, String dueOn) {
        return body("name", name, "weight", weight, "dueOn", dueOn);
    }

    /** A plan with one task, one measure and one indicator of 5000 jobs. */
    Draft jobsPlan() {
        var plan = madePlan();
        var section = madeSection(plan);
        var task = madeTask(plan, section);
        var measure = madeMeasure(plan);
        return new Draft(plan, section, task, measure, madeIndicator(task, jobs(measure)));
    }

    Draft jobsPlanInForce() {
        var draft = jobsPlan();
        enter(draft.plan());
        return draft;
    }

    record Draft(String plan, String section, String task, String measure, String indicator) {}

    void enter(String plan) {
        asOffice().post("/plans/" + plan + "/entry-into-force").then().statusCode(200);
    }

    static String made(ValidatableResponse answer) {
        return answer.statusCode(201).extract().path("id");
    }

    /** The last line of the record about that thing. */
    static Audit audited(String id) {
        return inTransaction(() -> Audit.<Audit>find("subjectId = ?1 order by id desc", UUID.fromString(id))
                .firstResult());
    }
}
