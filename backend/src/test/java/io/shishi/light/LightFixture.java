package io.shishi.light;

import io.shishi.agency.Agency;
import io.shishi.agency.AgencyFixture;
import io.shishi.plan.Indicator;
import io.shishi.plan.Measure;
import io.shishi.plan.Plan;
import io.shishi.plan.PlanFixture;
import io.shishi.plan.Section;
import io.shishi.plan.Task;
import io.shishi.progress.Figure;
import io.shishi.progress.Report;
import io.shishi.progress.ReportStatus;
import io.shishi.progress.Round;
import io.shishi.shared.time.Calendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The county's plan for 2026 in force, with a round for each month and one promise of 1200 jobs, evenly over the year. */
final class LightFixture {

    final Plan plan;
    final Section section;
    final Agency rsj;
    final Task task;
    final Measure measure;
    final Indicator indicator;
    final List<Round> rounds;

    LightFixture() {
        this.plan = PlanFixture.inForce(AgencyFixture.county());
        this.rsj = AgencyFixture.some(plan.jurisdiction, "rsj", "县人社局");
        this.section = PlanFixture.section(plan);
        this.task = PlanFixture.task(section, rsj);
        this.measure = PlanFixture.measure(plan, rsj);
        this.indicator = PlanFixture.indicator(task, measure);
        indicator.target = BigDecimal.valueOf(1200);
        this.rounds = IntStream.rangeClosed(1, 12).mapToObj(this::round).toList();
    }

    /** Another task of the section, led by another agency, with an indicator and a measure of its own. */
    Indicator another(Agency lead, String title) {
        var other = PlanFixture.task(section, lead);
        other.title = title;
        var counted = PlanFixture.indicator(other, PlanFixture.measure(plan, lead));
        counted.target = BigDecimal.valueOf(1200);
        counted.name = title;
        return counted;
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
        round.persist();
        return round;
    }

    /** Opens a round on the day it opens, with a report nobody has touched for each of these. */
    List<Report> open(int month, Indicator... indicators) {
        var round = Round.<Round>findById(rounds.get(month - 1).id);
        round.openedAt = round.opensAt;
        return List.of(indicators).stream().map(it -> report(round, it)).toList();
    }

    private static Report report(Round round, Indicator indicator) {
        var task = Task.<Task>findById(indicator.task.id);
        var report = new Report(round, task, task.agencies.getFirst().agency);
        report.persist();
        return report;
    }

    /** Accepts a figure for a round that is open. */
    static void accept(Report reported, Measure measure, String value) {
        var report = Report.<Report>findById(reported.id);
        report.status = ReportStatus.ACCEPTED;
        report.submittedAt = report.round.dueAt.minusSeconds(1);
        report.acceptedAt = Instant.now();
        var figure = new Figure(report, Measure.findById(measure.id));
        figure.value = new BigDecimal(value);
        figure.effective = true;
        figure.persist();
    }
}
