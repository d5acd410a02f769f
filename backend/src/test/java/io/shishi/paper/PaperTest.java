package io.shishi.paper;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyFixture;
import io.shishi.agency.Delegation;
import io.shishi.agency.Duty;
import io.shishi.agency.Member;
import io.shishi.agency.Person;
import io.shishi.plan.AgencyRole;
import io.shishi.plan.Task;
import io.shishi.plan.TaskAgency;
import io.shishi.progress.ReportTest;
import io.shishi.shared.time.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The county's plan in force as {@link ReportTest} has it; rsj leads its task and jyj takes part, both with a contact and
 * a signer. It is Monday the second of February 2026, at noon.
 */
public abstract class PaperTest extends ReportTest {

    protected Agency jyj;

    @Override
    protected void more() {
        jyj = AgencyFixture.some(county, "jyj", "县教育局");
        AgencyFixture.signer(jyj);
        for (var agency : List.of(rsj, jyj)) {
            new Member(agency, "reporter-" + agency.code, agency.shortName + "联络员", Duty.CONTACT, null).persist();
        }
        var task = Task.<Task>findById(this.task.id);
        task.agencies.add(new TaskAgency(task, 1, AgencyRole.COOPERATING, jyj, null));
    }

    /** A body with these fields, as in {@code paper("REQUEST", "title", "报送")}. */
    protected static Map<String, Object> paper(String kind, Object... more) {
        var body = new HashMap<String, Object>();
        body.put("kind", kind);
        for (var i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }

    protected static List<Map<String, Object>> to(Agency... agencies) {
        return List.of(agencies).stream()
                .map(agency -> Map.<String, Object>of("agencyId", agency.id))
                .toList();
    }

    protected static ValidatableResponse issue(RequestSpecification who, Map<String, Object> body) {
        return who.body(body).post("/papers").then();
    }

    /** A request of the office for words about work, to rsj and jyj. */
    protected UUID request() {
        return id(issue(asOffice(), paper("REQUEST", "title", "报送稳岗情况", "addressees", to(rsj, jyj))));
    }

    protected static UUID id(ValidatableResponse issued) {
        return UUID.fromString(issued.statusCode(201).extract().path("id"));
    }

    /** What the office sees of an agency in a paper. */
    protected Map<String, Object> seat(UUID paper, Agency agency) {
        return asOffice()
                .get("/papers/" + paper)
                .then()
                .statusCode(200)
                .extract()
                .path("addressees.find { it.agency.code == '" + agency.code + "' }");
    }

    protected int wholeVersion(UUID paper) {
        return asOffice().get("/papers/" + paper).path("version");
    }

    /** A deed about an agency, in the version that stands. */
    protected ValidatableResponse does(
            RequestSpecification who, UUID paper, Agency agency, String deed, Object... fields) {
        var seat = seat(paper, agency);
        var body = new HashMap<String, Object>();
        body.put("version", seat.get("version"));
        for (var i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        return who.body(body)
                .post("/papers/" + paper + "/addressees/" + seat.get("id") + "/" + deed)
                .then();
    }

    protected void assertState(UUID paper, Agency agency, String state) {
        asOffice()
                .get("/papers/" + paper)
                .then()
                .body("addressees.find { it.agency.code == '" + agency.code + "' }.state", equalTo(state));
    }

    /** From the beginning of the year on the one may act for the other in that duty. */
    protected void delegate(String principal, String delegate, String duty) {
        inTransaction(() -> {
            var now = clock.instant();
            new Person(county, principal, principal + "本人", Set.of(duty), now).persist();
            new Delegation(county, principal, delegate, duty, Calendar.day(now).minusDays(10), null).persist();
        });
    }
}
