package io.shishi.progress;

import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** The reports that wait for the caller, read from their state. */
@ApplicationScoped
public class WaitingReports {

    private final ReportQueries queries;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final Clock clock;

    WaitingReports(ReportQueries queries, Jurisdictions jurisdictions, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.clock = clock;
    }

    /** To report, to correct, to sign, to review. */
    public record Mine(
            List<WaitingReport> toReport,
            List<WaitingReport> returned,
            List<WaitingReport> toSign,
            List<WaitingReport> toReview) {}

    /** A report that waits, the note of its last return, and whether somebody is there to sign it. */
    private record Waiting(Report report, String note, boolean signerWaits) {

        static Waiting of(Object[] row) {
            return new Waiting((Report) row[0], (String) row[1], (Boolean) row[2]);
        }
    }

    public Mine mine() {
        var now = clock.instant();
        var mine = user.agencies().isEmpty() ? List.of("") : user.agencies();
        var waiting = queries.waiting(jurisdictions.myId(), mine, user.is(Role.OFFICE), now).stream()
                .map(Waiting::of)
                .toList();
        return new Mine(
                items(waiting, now, it -> reports(it) && it.status == ReportStatus.DRAFT && !it.isAmendment()),
                items(waiting, now, it -> reports(it) && it.isEditable() && (it.isAmendment() || isReturned(it))),
                items(waiting, now, this::signs),
                waiting.stream()
                        .filter(this::reviews)
                        .map(it -> WaitingReport.of(it.report(), it.note(), now))
                        .toList());
    }

    private List<WaitingReport> items(List<Waiting> waiting, Instant now, Predicate<Report> wanted) {
        return waiting.stream()
                .filter(it -> wanted.test(it.report()))
                .map(it -> WaitingReport.of(it.report(), it.note(), now))
                .toList();
    }

    private boolean reports(Report report) {
        return user.is(Role.REPORTER) && isOfMyAgency(report);
    }

    private boolean signs(Report report) {
        return user.is(Role.SIGNER)
                && isOfMyAgency(report)
                && report.status == ReportStatus.SUBMITTED
                && !report.isOwnOf(user.username());
    }

    private boolean reviews(Waiting waiting) {
        var report = waiting.report();
        var signed = report.status == ReportStatus.SIGNED
                || report.status == ReportStatus.SUBMITTED && !waiting.signerWaits();
        return user.is(Role.OFFICE) && signed && !report.isOwnOf(user.username());
    }

    private boolean isOfMyAgency(Report report) {
        return user.agencies().contains(report.agency.code);
    }

    private static boolean isReturned(Report report) {
        return report.status == ReportStatus.RETURNED;
    }
}
