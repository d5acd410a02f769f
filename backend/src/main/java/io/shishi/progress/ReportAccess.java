package io.shishi.progress;

import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.plan.PlanStatus;
import io.shishi.plan.TaskStatus;
import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Whose report it is. Of other agencies an agency sees what was accepted; whatever else exists is not found rather than
 * forbidden.
 */
@ApplicationScoped
class ReportAccess {

    private final Dossiers dossiers;
    private final CurrentUser user;

    ReportAccess(Dossiers dossiers, CurrentUser user) {
        this.dossiers = dossiers;
        this.user = user;
    }

    Dossier visible(UUID id) {
        return dossiers.of(id).filter(dossier -> isVisible(dossier.report())).orElseThrow(ReportProblems::notFound);
    }

    /** The report alone, for somebody who may read what it says. */
    Report readable(UUID id) {
        return dossiers.report(id)
                .filter(this::isVisible)
                .filter(report -> isOfMyAgency(report) || !report.isEditable())
                .orElseThrow(ReportProblems::notFound);
    }

    private boolean isVisible(Report report) {
        return !user.isAgencyOnly() || isOfMyAgency(report) || report.status == ReportStatus.ACCEPTED;
    }

    /** To do something with it for one's own agency. */
    Dossier ofMyAgency(UUID id, String role, Integer version) {
        return going(id, version, report -> isOfMyAgency(report) && (role == null || user.is(role)));
    }

    Dossier ofOffice(UUID id, Integer version) {
        return going(id, version, this::isOfMyOffice);
    }

    /** To review it: for its agency, or for the office. */
    Dossier ofReviewer(UUID id, Integer version) {
        return going(id, version, report -> isOfMyOffice(report) || isOfMyAgency(report) && user.is(Role.SIGNER));
    }

    /** To say something else: for its agency, or for the office that asks for it. */
    Dossier ofAuthor(UUID id) {
        return going(id, null, report -> isOfMyOffice(report) || isOfMyAgency(report) && user.is(Role.REPORTER));
    }

    boolean isOfMyAgency(Report report) {
        return isHere(report) && user.agencies().contains(report.agency.code);
    }

    private boolean isOfMyOffice(Report report) {
        return isHere(report) && user.is(Role.OFFICE);
    }

    private boolean isHere(Report report) {
        return report.plan.jurisdiction.code.equals(user.jurisdiction());
    }

    /** Nothing is done any more for a plan or task that has ended, nor by somebody who looked at an older state. */
    private Dossier going(UUID id, Integer version, Predicate<Report> mine) {
        var dossier = visible(id);
        var report = dossier.report();
        if (!mine.test(report)) {
            throw ReportProblems.notYours();
        }
        if (report.plan.status != PlanStatus.IN_FORCE) {
            throw ReportProblems.planNotInForce();
        }
        if (report.task.status != TaskStatus.ACTIVE) {
            throw ReportProblems.taskEnded();
        }
        if (version != null && version != report.version) {
            throw Problems.stale();
        }
        return dossier;
    }
}
