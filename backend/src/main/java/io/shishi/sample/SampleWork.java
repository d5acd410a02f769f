package io.shishi.sample;

import io.shishi.identity.CurrentUser;
import io.shishi.progress.ReportService;
import io.shishi.progress.ReviewService;
import jakarta.enterprise.context.ApplicationScoped;

/** Does what the diary says, as the person who did it. */
@ApplicationScoped
class SampleWork {

    private final CurrentUser user;
    private final ReportService reports;
    private final ReviewService reviews;
    private final SampleEvidence evidence;
    private final SampleTargets targets;

    SampleWork(
            CurrentUser user,
            ReportService reports,
            ReviewService reviews,
            SampleEvidence evidence,
            SampleTargets targets) {
        this.user = user;
        this.reports = reports;
        this.reviews = reviews;
        this.evidence = evidence;
        this.targets = targets;
    }

    void perform(SampleLife life, Act act) {
        var report = life.reportId(act);
        switch (act.deed()) {
            case WRITE -> {
                user.actAs(life.people.contact(act.agency()));
                reports.save(report, new SampleSheet(life, act).typed());
            }
            case ATTACH -> {
                user.actAs(life.people.contact(act.agency()));
                evidence.attach(life, act);
            }
            case SUBMIT -> {
                user.actAs(life.people.contact(act.agency()));
                reports.submit(report, null);
            }
            case RECALL -> {
                user.actAs(life.people.contact(act.agency()));
                reports.recall(report);
            }
            case SIGN -> {
                user.actAs(life.people.signer(act.agency()));
                reports.sign(report, null);
            }
            case SEND_BACK -> {
                user.actAs(
                        act.by() == SampleReports.By.OFFICE ? life.people.office() : life.people.signer(act.agency()));
                reviews.sendBack(report, act.note(), null);
            }
            case ACCEPT -> {
                user.actAs(life.people.office());
                reviews.accept(report, null);
            }
            case AMEND -> {
                user.actAs(life.people.contact(act.agency()));
                var reason = life.text.fill(act.happening().reason(), act.round());
                life.reportIds.put(
                        SampleLife.reportKey(act.task(), act.agency(), act.round()),
                        reviews.amend(report, reason).id());
            }
            case REVISE_TARGET -> {
                user.actAs(life.people.office());
                targets.revise(life, act);
            }
        }
    }
}
