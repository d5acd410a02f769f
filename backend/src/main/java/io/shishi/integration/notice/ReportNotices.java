package io.shishi.integration.notice;

import io.shishi.agency.People;
import io.shishi.agency.PersonRef;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.paper.Settled;
import io.shishi.paper.Told;
import io.shishi.plan.TaskCancelled;
import io.shishi.progress.Report;
import io.shishi.progress.ReportAccepted;
import io.shishi.progress.ReportAmended;
import io.shishi.progress.ReportRecalled;
import io.shishi.progress.ReportReturned;
import io.shishi.progress.ReportSigned;
import io.shishi.progress.ReportSubmitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is told what on a report's way, in the transaction of each step. What was told of the step before retires. */
@ApplicationScoped
class ReportNotices {

    private final ProgressQueries queries;
    private final People people;
    private final CurrentUser user;
    private final Event<Told> told;
    private final Event<Settled> settled;

    ReportNotices(ProgressQueries queries, People people, CurrentUser user, Event<Told> told, Event<Settled> settled) {
        this.queries = queries;
        this.people = people;
        this.user = user;
        this.told = told;
        this.settled = settled;
    }

    /** To those who sign; to the office where nobody does who has not had a hand in it. */
    void submitted(@Observes ReportSubmitted event) {
        var report = moved(event.reportId());
        var signers = people.signersOf(List.of(report.agency.id)).stream()
                .filter(signer -> !report.authors.contains(signer.username()))
                .toList();
        if (signers.isEmpty()) {
            toReview(report);
        } else {
            tell(
                    report,
                    true,
                    signers,
                    "report-to-sign",
                    "请签发第%d期填报：%s".formatted(report.round.ordinal, report.task.title),
                    "%s已报送，待您签发。".formatted(user.actor().name()));
        }
        settleRound(report);
    }

    void signed(@Observes ReportSigned event) {
        toReview(moved(event.reportId()));
    }

    /** To those who wrote it and to the agency's contacts, with what the reviewer said. */
    void returned(@Observes ReportReturned event) {
        var report = moved(event.reportId());
        var review = queries.lastReview(report.id);
        tell(
                report,
                true,
                writers(report),
                "report-returned",
                "第%d期填报被退回：%s".formatted(report.round.ordinal, report.task.title),
                "%s：%s".formatted(review.actorName, review.note));
    }

    void accepted(@Observes ReportAccepted event) {
        var report = moved(event.reportId());
        tell(
                report,
                false,
                writers(report),
                "report-accepted",
                "第%d期填报已审核通过：%s".formatted(report.round.ordinal, report.task.title),
                "审核人：%s".formatted(user.actor().name()));
    }

    void recalled(@Observes ReportRecalled event) {
        moved(event.reportId());
    }

    /** An agency that corrects its own knows; one that is asked to is told. */
    void amended(@Observes ReportAmended event) {
        var report = queries.report(event.reportId());
        if (!user.agencies().contains(report.agency.code)) {
            tell(
                    report,
                    true,
                    people.contactsOf(List.of(report.agency.id)),
                    "report-to-amend",
                    "请更正第%d期填报：%s".formatted(report.round.ordinal, report.task.title),
                    "%s：%s".formatted(user.actor().name(), report.amendmentReason));
        }
    }

    /** What is no longer to be done is not to be reported. */
    void cancelled(@Observes TaskCancelled event) {
        queries.openReports(event.taskId()).forEach(id -> settled.fire(new Settled(Matter.report(id))));
    }

    private void toReview(Report report) {
        tell(
                report,
                true,
                people.holding(report.plan.jurisdiction.id, Role.OFFICE),
                "report-to-review",
                "请审核第%d期填报：%s".formatted(report.round.ordinal, report.task.title),
                "%s已报送。".formatted(report.agency.shortName));
    }

    private Report moved(UUID reportId) {
        settled.fire(new Settled(Matter.report(reportId)));
        return queries.report(reportId);
    }

    /** An agency that has handed in all it had to is not reminded that the round is open. */
    private void settleRound(Report report) {
        if (queries.missing(report.round.id, report.agency.id).isEmpty()) {
            settled.fire(new Settled(Matter.round(report.round.id, report.agency.id)));
        }
    }

    private Set<PersonRef> writers(Report report) {
        var contacts = people.contactsOf(List.of(report.agency.id));
        var signers = people.signersOf(List.of(report.agency.id)).stream()
                .filter(signer -> report.authors.contains(signer.username()));
        return Stream.concat(contacts.stream(), signers).collect(Collectors.toSet());
    }

    private void tell(Report report, boolean act, Collection<PersonRef> whom, String kind, String title, String text) {
        told.fire(new Told(
                report.plan.jurisdiction.id,
                act,
                Matter.names(whom),
                kind,
                title,
                text,
                "report",
                report.id,
                "%s:%s:%d".formatted(kind, report.id, report.version),
                Matter.report(report.id)));
    }
}
