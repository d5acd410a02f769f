package io.shishi.progress;

import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** What an agency does with its reports: write, hand in, take back, sign. */
@ApplicationScoped
public class ReportService {

    private final ReportAccess access;
    private final ReportViews views;
    private final ReportWriting writing;
    private final ReportRecord record;
    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;
    private final Event<ReportSubmitted> submitted;
    private final Event<ReportRecalled> recalled;
    private final Event<ReportSigned> signed;

    ReportService(
            ReportAccess access,
            ReportViews views,
            ReportWriting writing,
            ReportRecord record,
            EntityManager entities,
            CurrentUser user,
            Clock clock,
            Event<ReportSubmitted> submitted,
            Event<ReportRecalled> recalled,
            Event<ReportSigned> signed) {
        this.access = access;
        this.views = views;
        this.writing = writing;
        this.record = record;
        this.entities = entities;
        this.user = user;
        this.clock = clock;
        this.submitted = submitted;
        this.recalled = recalled;
        this.signed = signed;
    }

    public ReportView view(UUID id) {
        return views.of(access.visible(id));
    }

    /** Keeps what was typed, right or not: a draft refuses nothing for its meaning. */
    @Transactional
    public ReportView save(UUID id, ReportChange change) {
        var dossier = access.ofMyAgency(id, Role.REPORTER, change.version());
        var before = ReportSnapshot.of(dossier);
        dossier.report().touch(user.actor(), clock.instant());
        dossier.report().say(change);
        entities.flush();
        dossier = writing.write(dossier, change);
        record.save(dossier.report(), before, ReportSnapshot.of(dossier));
        entities.flush();
        return views.of(dossier);
    }

    @Transactional
    public ReportView submit(UUID id, Integer version) {
        var dossier = access.ofMyAgency(id, Role.REPORTER, version);
        var before = dossier.report().status;
        var now = clock.instant();
        dossier.report().submit(user.actor(), now);
        if (dossier.report().noChange) {
            dossier = writing.carryOver(dossier);
        }
        var findings = dossier.findings(Calendar.day(now));
        if (!findings.isEmpty()) {
            throw ReportProblems.refused(findings);
        }
        record.review(dossier.report(), before, ReviewKind.SUBMISSION, null);
        entities.flush();
        submitted.fire(new ReportSubmitted(dossier.report().plan.id, id));
        return views.of(dossier);
    }

    @Transactional
    public ReportView recall(UUID id) {
        var dossier = access.ofMyAgency(id, null, null);
        var report = dossier.report();
        var before = report.status;
        report.recall(user.actor(), clock.instant());
        record.review(report, before, ReviewKind.RECALL, null);
        entities.flush();
        recalled.fire(new ReportRecalled(report.plan.id, id));
        return views.of(dossier);
    }

    @Transactional
    public ReportView sign(UUID id, Integer version) {
        var dossier = access.ofMyAgency(id, Role.SIGNER, version);
        var report = dossier.report();
        var before = report.status;
        report.sign(user.actor(), clock.instant());
        record.review(report, before, ReviewKind.SIGNATURE, null);
        entities.flush();
        signed.fire(new ReportSigned(report.plan.id, id));
        return views.of(dossier);
    }
}
