package io.shishi.inspection;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyFixture;
import io.shishi.agency.Duty;
import io.shishi.agency.Member;
import io.shishi.agency.Person;
import io.shishi.paper.PaperTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A county as {@link PaperTest} has it, with two people of supervision and an agency, ncj, that has no part in the task;
 * 80 new jobs were accepted for January.
 */
public abstract class InspectionTest extends PaperTest {

    protected Agency ncj;
    protected UUID january;

    @Override
    protected void more() {
        super.more();
        ncj = AgencyFixture.some(county, "ncj", "县农业农村局");
        new Member(ncj, "reporter-ncj", "县农业农村局联络员", Duty.CONTACT, null).persist();
        for (var who : List.of("reporter-ncj", "reporter-rsj", "reporter-jyj", "signer-rsj")) {
            new Person(county, who, who, Set.of(), clock.instant()).persist();
        }
        for (var who : List.of("supervisor", "supervisor-2")) {
            new Person(county, who, who, Set.of("supervisor"), clock.instant()).persist();
        }
    }

    /** The one who has nothing to do with what the other found. */
    protected RequestSpecification asOtherSupervisor() {
        return as("supervisor-2", Set.of("supervisor"), List.of("/" + COUNTY + "/supervision"));
    }

    protected UUID januaryAccepted() {
        january = accepted(1, 80);
        return january;
    }

    protected static Map<String, Object> fields(Object... namesAndValues) {
        var body = new HashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }

    protected Map<String, Object> order(String assignee) {
        return fields("indicatorId", indicator.id, "reason", "群众来信反映", "assignee", assignee, "visitBy", "2026-02-10");
    }

    protected static ValidatableResponse plan(RequestSpecification who, Map<String, Object> body) {
        return who.body(body).post("/checks").then();
    }

    /** Planned by supervision, to be made by this person. */
    protected UUID planned(String assignee) {
        return UUID.fromString(
                plan(asSupervisor(), order(assignee)).statusCode(201).extract().path("items[0].id"));
    }

    /** A result with every point of the check's list answered alike. */
    protected Map<String, Object> result(RequestSpecification who, UUID check, String verdict, Object verified) {
        List<String> codes =
                who.get("/checks/" + check).then().statusCode(200).extract().path("points.code");
        var points = codes.stream()
                .map(code -> Map.<String, Object>of("code", code, "answer", "YES"))
                .toList();
        return fields("verdict", verdict, "verifiedValue", verified, "points", points);
    }

    protected static ValidatableResponse conclude(RequestSpecification who, UUID check, Map<String, Object> body) {
        return who.body(body).post("/checks/" + check + "/result").then();
    }

    /** Seen by the person of ncj: 70 and not 80. */
    protected UUID discrepancy() {
        var check = planned("reporter-ncj");
        var body = result(asReporterOf("ncj"), check, "DISCREPANCY", 70);
        body.put("note", "名册上只有70人");
        conclude(asReporterOf("ncj"), check, body).statusCode(201);
        return check;
    }
}
