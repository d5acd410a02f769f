package io.shishi.progress;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyFixture;
import io.shishi.agency.Jurisdiction;
import io.shishi.plan.Indicator;
import io.shishi.plan.Measure;
import io.shishi.plan.Plan;
import io.shishi.plan.PlanFixture;
import io.shishi.plan.Section;
import io.shishi.plan.Task;
import io.shishi.support.ApiTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/**
 * A county's plan in force with one task, new urban jobs, led by rsj, which has a contact and a signer. The first round,
 * of January, is open: it is the second of February.
 */
public abstract class ReportTest extends ApiTest {

    @Inject
    protected RoundService rounds;

    protected Jurisdiction county;
    protected Agency rsj;
    protected Plan plan;
    protected Section section;
    protected Task task;
    protected Measure jobs;
    protected Indicator indicator;

    @BeforeEach
    protected void a_plan_in_force() {
        today("2026-01-05");
        inTransaction(() -> {
            county = AgencyFixture.county();
            rsj = AgencyFixture.some(county, "rsj", "县人社局");
            AgencyFixture.signer(rsj);
            plan = PlanFixture.inForce(county);
            section = PlanFixture.section(plan);
            task = PlanFixture.task(section, rsj);
            jobs = PlanFixture.measure(plan, rsj);
            indicator = PlanFixture.indicator(task, jobs);
            more();
        });
        goTo("2026-02-02");
    }

    /** What else a test wants to be in the plan before its rounds open. */
    protected void more() {}

    /** It is noon of that day, and the rounds that open by then are open. */
    protected void goTo(String day) {
        today(day);
        rounds.openDue(clock.instant());
    }

    protected UUID report(int ordinal) {
        return report(task, rsj, ordinal);
    }

    protected UUID report(Task of, Agency by, int ordinal) {
        return inTransaction(() -> Report.<Report>find(
                        "task.id = ?1 and agency.id = ?2 and round.ordinal = ?3 order by revision desc",
                        of.id,
                        by.id,
                        ordinal)
                .firstResult()
                .id);
    }

    protected UUID round(int ordinal) {
        return inTransaction(() -> Round.<Round>find("plan.id = ?1 and ordinal = ?2", plan.id, ordinal)
                .firstResult()
                .id);
    }

    protected RequestSpecification asRsj() {
        return asReporterOf("rsj");
    }

    protected static ValidatableResponse get(RequestSpecification who, UUID report) {
        return who.get("/reports/" + report).then();
    }

    protected int version(UUID report) {
        return inTransaction(() -> Report.<Report>findById(report).version);
    }

    /** Saves a report with one figure of {@link #jobs}. */
    protected ValidatableResponse save(UUID report, Object value) {
        return save(asRsj(), report, body(report, figure(jobs, value)));
    }

    protected static ValidatableResponse save(RequestSpecification who, UUID report, Map<String, Object> body) {
        return who.body(body).put("/reports/" + report).then();
    }

    /** A body of the current version with these figures. */
    @SafeVarargs
    protected final Map<String, Object> body(UUID report, Map<String, Object>... figures) {
        var body = new HashMap<String, Object>();
        body.put("noChange", false);
        body.put("figures", new ArrayList<>(List.of(figures)));
        body.put("version", version(report));
        return body;
    }

    protected static Map<String, Object> figure(Measure measure, Object value) {
        var figure = new HashMap<String, Object>();
        figure.put("measureId", measure.id);
        figure.put("value", value);
        return figure;
    }

    protected static Map<String, Object> with(Map<String, Object> figure, String name, Object value) {
        figure.put(name, value);
        return figure;
    }

    protected static Map<String, Object> ratio(Measure measure, Object numerator, Object denominator) {
        var figure = new HashMap<String, Object>();
        figure.put("measureId", measure.id);
        figure.put("numerator", numerator);
        figure.put("denominator", denominator);
        return figure;
    }

    protected ValidatableResponse deed(RequestSpecification who, UUID report, String deed) {
        return deed(who, report, deed, Map.of());
    }

    protected ValidatableResponse deed(RequestSpecification who, UUID report, String deed, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        if (!deed.equals("amendments")) {
            body.put("version", version(report));
        }
        return who.body(body).post("/reports/" + report + "/" + deed).then();
    }

    protected ValidatableResponse submit(UUID report) {
        return deed(asRsj(), report, "submission");
    }

    protected ValidatableResponse sign(UUID report) {
        return deed(asSignerOf("rsj"), report, "signature");
    }

    protected ValidatableResponse accept(UUID report) {
        return deed(asOffice(), report, "acceptance");
    }

    /** The whole way of the report of a round, from typing to acceptance. */
    protected UUID accepted(int ordinal, Object value) {
        var report = report(ordinal);
        save(report, value).statusCode(200);
        submit(report).statusCode(200);
        sign(report).statusCode(200);
        accept(report).statusCode(200).body("status", equalTo("ACCEPTED"));
        return report;
    }

    protected static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("type", equalTo("/problems/" + code));
    }
}
