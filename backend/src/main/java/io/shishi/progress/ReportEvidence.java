package io.shishi.progress;

import io.shishi.evidence.EvidenceOf;
import io.shishi.evidence.EvidenceSubject;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Says whose evidence it is that lies with a report. */
@ApplicationScoped
class ReportEvidence implements EvidenceSubject {

    private final ReportAccess access;
    private final ReviewQueries queries;
    private final CurrentUser user;
    private final Clock clock;

    ReportEvidence(ReportAccess access, ReviewQueries queries, CurrentUser user, Clock clock) {
        this.access = access;
        this.queries = queries;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public EvidenceOf kind() {
        return EvidenceOf.REPORT;
    }

    @Override
    public Place readable(UUID reportId) {
        return place(access.readable(reportId));
    }

    @Override
    public Place changeable(UUID reportId, UUID measureId) {
        var dossier = access.ofMyAgency(reportId, Role.REPORTER, null);
        var report = dossier.report();
        report.mayStillBeEdited(clock.instant());
        if (measureId != null && dossier.line(measureId).isEmpty()) {
            throw Problems.invalid("figure-not-here", "这项任务没有这个数据项", new Violation("measureId", "不是这项任务的数据项"));
        }
        queries.takePart(reportId, user.username(), clock.instant());
        return place(report);
    }

    private static Place place(Report report) {
        return new Place(
                report.id, report.plan.jurisdiction.id, report.plan.id, report.task.id, ReportRecord.title(report));
    }
}
