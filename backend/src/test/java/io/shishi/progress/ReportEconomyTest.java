package io.shishi.progress;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.AgencyFixture;
import io.shishi.plan.Comparator;
import io.shishi.plan.Indicator;
import io.shishi.plan.Milestone;
import io.shishi.plan.PlanFixture;
import io.shishi.support.Statements;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A page costs the same few statements however much there is on it. */
@QuarkusTest
class ReportEconomyTest extends ReportTest {

    private static final int AT_MOST = 6;

    @Inject
    SessionFactory sessions;

    @Override
    protected void more() {
        for (var i = 0; i < 12; i++) {
            var agency = AgencyFixture.some(county, "a" + i, "单位" + i);
            var other = PlanFixture.task(section, i % 2 == 0 ? rsj : agency);
            var measure = PlanFixture.measure(plan, i % 2 == 0 ? rsj : agency);
            PlanFixture.indicator(other, measure);
            PlanFixture.indicator(other, jobs);
            var built = new Indicator(other, 3, "建成", Comparator.COMPLETE, plan.endsOn);
            built.scheduleTemplate = "MILESTONES";
            built.milestones.add(new Milestone(built, 1, "开工", BigDecimal.ONE, plan.startsOn));
            built.milestones.add(new Milestone(built, 2, "完工", BigDecimal.ONE, plan.endsOn));
            built.persist();
        }
    }

    private long statements(Runnable page) {
        page.run();
        var statistics = sessions.getStatistics();
        statistics.clear();
        page.run();
        return statistics.getPrepareStatementCount();
    }

    private void assertFew(Runnable page) {
        assertAtMost(AT_MOST, page);
    }

    private void assertAtMost(int most, Runnable page) {
        var statements = statements(page);
        assertTrue(statements <= most, statements + " statements");
    }

    @Test
    void a_report() {
        accepted(1, 400);
        goTo("2026-03-02");
        var report = report(2);
        assertFew(() -> get(asRsj(), report).statusCode(200));
    }

    @Test
    void the_reports_of_a_round() {
        save(report(1), 400);
        submit(report(1));
        var round = round(1);
        assertFew(() -> asOffice().get("/rounds/" + round + "/reports").then().statusCode(200));
    }

    @Test
    void the_rounds_of_a_plan() {
        assertFew(() -> asOffice().get("/plans/" + plan.id + "/rounds").then().statusCode(200));
    }

    @Test
    void the_inbox() {
        save(report(1), 400);
        submit(report(1));
        assertAtMost(Statements.INBOX, () -> asRsj().get("/inbox").then().statusCode(200));
        assertAtMost(Statements.INBOX, () -> asOffice().get("/inbox").then().statusCode(200));
    }

    @Test
    void saving_and_submitting_cost_little_more() {
        var report = report(1);
        var statistics = sessions.getStatistics();
        var first = body(report, figure(jobs, 400));
        statistics.clear();
        save(asRsj(), report, first).statusCode(200);
        assertTrue(statistics.getPrepareStatementCount() <= 12, statistics.getPrepareStatementCount() + " to save");
        var version = version(report);
        statistics.clear();
        asRsj().body(java.util.Map.of("version", version))
                .post("/reports/" + report + "/submission")
                .then()
                .statusCode(200);
        assertTrue(statistics.getPrepareStatementCount() <= 40, statistics.getPrepareStatementCount() + " to submit");
    }
}
