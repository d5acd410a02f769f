package io.shishi.progress;

import io.shishi.agency.AgencyRef;
import io.shishi.agency.DutyBearer;
import io.shishi.agency.DutyHolder;
import io.shishi.agency.Holding;
import io.shishi.identity.Role;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Reports that wait for a person: to be written, corrected or signed. */
@ApplicationScoped
class ReportHolder implements DutyHolder {

    private final ReportQueries queries;
    private final Clock clock;

    ReportHolder(ReportQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<Holding> heldBy(DutyBearer bearer) {
        return queries
                .heldBy(
                        bearer.jurisdictionId(),
                        bearer.username(),
                        bearer.contactOf(),
                        bearer.signerOf(),
                        clock.instant())
                .stream()
                .map(report -> holding(report, bearer))
                .toList();
    }

    @Override
    public void pass(DutyBearer leaver, String successor) {
        queries.pass(leaver.username(), successor);
    }

    private static Holding holding(Report report, DutyBearer bearer) {
        var signs = report.status == ReportStatus.SUBMITTED
                && bearer.signerOf().contains(report.agency.id)
                && !report.isOwnOf(bearer.username());
        return new Holding(
                signs ? "report-to-sign" : kind(report),
                report.id,
                "第" + report.round.ordinal + "期 " + report.task.title,
                signs ? Role.SIGNER : Role.REPORTER,
                AgencyRef.of(report.agency),
                Calendar.local(report.round.dueAt));
    }

    private static String kind(Report report) {
        return switch (report.status) {
            case DRAFT -> "report-draft";
            case RETURNED -> "report-returned";
            case SUBMITTED, SIGNED, ACCEPTED -> "report-handed-in";
        };
    }
}
