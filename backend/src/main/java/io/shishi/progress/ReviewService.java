package io.shishi.progress;

import io.shishi.evidence.Evidences;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What is decided about a report that was handed in: returned, accepted, amended. */
@ApplicationScoped
public class ReviewService {

    private final ReportAccess access;
    private final ReportViews views;
    private final ReportRecord record;
    private final Acceptance acceptance;
    private final Looks looks;
    private final ReviewQueries queries;
    private final Evidences evidences;
    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;
    private final Event<ReportReturned> returned;
    private final Event<ReportAccepted> accepted;
    private final Event<ReportAmended> amended;

    ReviewService(
            ReportAccess access,
            ReportViews views,
            ReportRecord record,
            Acceptance acceptance,
            Looks looks,
            ReviewQueries queries,
            Evidences evidences,
            EntityManager entities,
            CurrentUser user,
            Clock clock,
            Event<ReportReturned> returned,
            Event<ReportAccepted> accepted,
            Event<ReportAmended> amended) {
        this.access = access;
        this.views = views;
        this.record = record;
        this.acceptance = acceptance;
        this.looks = looks;
        this.queries = queries;
        this.evidences = evidences;
        this.entities = entities;
        this.user = user;
        this.clock = clock;
        this.returned = returned;
        this.accepted = accepted;
        this.amended = amended;
    }

    /** By the signer while it waits for a signature, by the office once it waits for review. */
    @Transactional
    public ReportView sendBack(UUID id, String note, Integer version) {
        if (Words.trimmed(note) == null) {
            throw ReportProblems.noteRequired();
        }
        var dossier = access.ofReviewer(id, version);
        var report = dossier.report();
        var before = report.status;
        var signer = user.is(Role.SIGNER) && access.isOfMyAgency(report) && before == ReportStatus.SUBMITTED;
        if (!signer) {
            mustBeInReview(dossier);
        }
        report.sendBack(user.actor());
        record.review(report, before, ReviewKind.RETURN, note.strip());
        entities.flush();
        returned.fire(new ReportReturned(report.plan.id, id));
        return views.of(dossier);
    }

    @Transactional
    public ReportView accept(UUID id, Integer version) {
        accept(access.ofOffice(id, version));
        entities.clear();
        return views.of(access.visible(id));
    }

    /** As one of many of a round, which is not looked at unless it is unusual. */
    @Transactional
    void accept(UUID id, Integer version, UUID roundId, boolean evenUnusual) {
        var dossier = access.ofOffice(id, version);
        if (!dossier.report().round.id.equals(roundId)) {
            throw ReportProblems.notFound();
        }
        mustBeInReview(dossier);
        var unusual =
                looks.at(List.of(dossier), Calendar.today(clock)).getFirst().unusual();
        if (!unusual.isEmpty() && !evenUnusual) {
            throw ReportProblems.unusual(unusual);
        }
        accept(dossier);
    }

    private void accept(Dossier dossier) {
        mustBeInReview(dossier);
        var report = dossier.report();
        var before = report.status;
        var figures = Acceptance.figures(dossier);
        report.accept(user.actor(), clock.instant());
        acceptance.follow(report, clock.instant());
        record.review(report, before, ReviewKind.ACCEPTANCE, null, figures.getFirst(), figures.getLast());
        entities.flush();
        accepted.fire(new ReportAccepted(report.plan.id, report.id));
    }

    /** A new revision of an accepted report, begun by its agency or asked for by the office. */
    @Transactional
    public ReportView amend(UUID id, String reason) {
        if (Words.trimmed(reason) == null) {
            throw ReportProblems.reasonRequired();
        }
        var dossier = access.ofAuthor(id);
        if (dossier.amended()) {
            throw ReportProblems.amendmentPending();
        }
        return views.of(access.visible(begin(dossier, reason)));
    }

    /** The last accepted report of an agency on a task may be corrected, because what it led to was refused. */
    public void askAgain(UUID taskId, UUID agencyId, String reason) {
        queries.lastAccepted(taskId, agencyId).stream()
                .findFirst()
                .map(access::visible)
                .filter(dossier -> !dossier.amended())
                .ifPresent(dossier -> begin(dossier, reason));
    }

    private UUID begin(Dossier dossier, String reason) {
        var old = dossier.report();
        var next = old.amended(reason.strip());
        next.persist();
        queries.figures(old.id).forEach(figure -> figure.copyInto(next).persist());
        evidences.copy(old.id, next.id);
        dossier.claims().values().forEach(claim -> new MilestoneClaim(next, claim.milestone, claim.doneOn).persist());
        record.review(next, null, ReviewKind.AMENDMENT, reason.strip());
        entities.flush();
        amended.fire(new ReportAmended(old.plan.id, next.id));
        return next.id;
    }

    private void mustBeInReview(Dossier dossier) {
        var status = dossier.report().status;
        if (status != ReportStatus.SUBMITTED && status != ReportStatus.SIGNED || !user.is(Role.OFFICE)) {
            throw ReportProblems.notWaiting(status);
        }
        if (!dossier.isInReview()) {
            throw ReportProblems.notSigned();
        }
    }
}
