package io.shishi.inspection.draw;

import io.shishi.agency.Agency;
import io.shishi.agency.AgencyFixture;
import io.shishi.plan.Indicator;
import io.shishi.plan.Measure;
import io.shishi.plan.Plan;
import io.shishi.plan.PlanFixture;
import io.shishi.plan.Section;
import io.shishi.progress.Figure;
import io.shishi.progress.Report;
import io.shishi.progress.ReportStatus;
import io.shishi.progress.Round;
import io.shishi.shared.time.Calendar;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The county's plan with three tasks of one promise each, 1200 of something, and accepted reports of the first three
 * months: the first task of the county's office of human resources, in a section of its own; the others of education.
 */
public final class DrawFixture {

    public final Plan plan;
    public final Section first;
    public final Section second;
    public final Agency rsj;
    public final Agency jyj;
    public final List<Indicator> indicators;
    public final List<Measure> measures = new ArrayList<>();
    public final List<Round> rounds = new ArrayList<>();

    /** By task, then by month. */
    public final List<List<Report>> reports = new ArrayList<>();

    public final List<List<Figure>> figures = new ArrayList<>();

    public DrawFixture() {
        plan = PlanFixture.inForce(AgencyFixture.county());
        rsj = AgencyFixture.some(plan.jurisdiction, "rsj", "县人社局");
        jyj = AgencyFixture.some(plan.jurisdiction, "jyj", "县教育局");
        first = PlanFixture.section(plan);
        second = PlanFixture.section(plan);
        indicators = List.of(promise(first, rsj), promise(second, jyj), promise(second, jyj));
        for (var month = 1; month <= 3; month++) {
            rounds.add(round(month));
        }
        for (var indicator : indicators) {
            var ofTask = new ArrayList<Report>();
            var counted = new ArrayList<Figure>();
            for (var round : rounds) {
                ofTask.add(accepted(round, indicator));
                counted.add(figure(ofTask.getLast(), indicator.measure, 100 * round.ordinal));
            }
            reports.add(ofTask);
            figures.add(counted);
        }
    }

    private Indicator promise(Section section, Agency lead) {
        var measure = PlanFixture.measure(plan, lead);
        measures.add(measure);
        var indicator = PlanFixture.indicator(PlanFixture.task(section, lead), measure);
        indicator.target = BigDecimal.valueOf(1200);
        return indicator;
    }

    private Round round(int month) {
        var at = YearMonth.of(2026, month);
        var round = new Round(
                plan,
                month,
                at.atDay(1),
                at.atEndOfMonth(),
                Calendar.startOf(at.atEndOfMonth().minusDays(5)),
                Calendar.endOf(at.plusMonths(1).atDay(5)),
                Calendar.endOf(at.plusMonths(1).atDay(15)));
        round.openedAt = round.opensAt;
        round.persist();
        return round;
    }

    private static Report accepted(Round round, Indicator indicator) {
        var report = new Report(round, indicator.task, indicator.task.agencies.getFirst().agency);
        report.status = ReportStatus.ACCEPTED;
        report.submittedAt = round.dueAt.minusSeconds(3600);
        report.acceptedAt = round.dueAt;
        report.persist();
        return report;
    }

    private static Figure figure(Report report, Measure measure, int value) {
        var figure = new Figure(report, measure);
        figure.value = BigDecimal.valueOf(value);
        figure.effective = true;
        figure.persist();
        return figure;
    }
}
