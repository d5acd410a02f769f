package io.shishi.progress;

import io.shishi.evidence.Evidences;
import io.shishi.identity.CurrentUser;
import io.shishi.progress.rule.Finding;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Shows a report to whoever is asking. */
@ApplicationScoped
class ReportViews {

    private final ReportQueries queries;
    private final LightThresholds thresholds;
    private final Evidences evidences;
    private final CurrentUser user;
    private final Clock clock;

    ReportViews(ReportQueries queries, LightThresholds thresholds, Evidences evidences, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.thresholds = thresholds;
        this.evidences = evidences;
        this.user = user;
        this.clock = clock;
    }

    ReportView of(Dossier dossier) {
        var report = dossier.report();
        var may = May.of(dossier, user.actor(), clock.instant());
        return ReportView.of(
                dossier,
                may,
                RoundRef.of(report.round, clock.instant()),
                figures(dossier, may),
                evidences.of(report.id),
                queries.reviews(report.id),
                warnings(dossier));
    }

    private List<FigureView> figures(Dossier dossier, May may) {
        var rules = thresholds.of(dossier.report().plan.jurisdiction.id);
        var outlook = new Outlook(dossier, rules, Calendar.today(clock));
        return dossier.lines().stream()
                .map(line -> FigureView.of(
                        line,
                        may.edit(),
                        line.figure() == null ? null : dossier.verified().get(line.figure().id),
                        line.indicators().stream().map(outlook::view).toList()))
                .toList();
    }

    private List<Finding> warnings(Dossier dossier) {
        return dossier.report().isEditable() ? dossier.findings(Calendar.today(clock)) : List.of();
    }
}
