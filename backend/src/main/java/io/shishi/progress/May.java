package io.shishi.progress;

import io.shishi.identity.Actor;
import io.shishi.identity.Role;
import io.shishi.plan.PlanStatus;
import io.shishi.plan.TaskStatus;
import java.time.Instant;

/** What one person may do with one report now. */
record May(boolean read, boolean edit, boolean recall, boolean sign, boolean sendBack, boolean accept, boolean amend) {

    static May of(Dossier dossier, Actor actor, Instant now) {
        var report = dossier.report();
        var here = report.plan.jurisdiction.code.equals(actor.duties().jurisdiction());
        var member = here && actor.duties().agencies().contains(report.agency.code);
        var reporter = member && actor.is(Role.REPORTER);
        var office = here && actor.is(Role.OFFICE);
        var going = report.plan.status == PlanStatus.IN_FORCE && report.task.status == TaskStatus.ACTIVE;
        var own = report.isOwnOf(actor.username());
        var waits = report.status == ReportStatus.SUBMITTED;
        var sign = going && member && actor.is(Role.SIGNER) && waits && !own;
        var review = going && office && dossier.isInReview() && !own;
        return new May(
                member || !report.isEditable(),
                going && reporter && report.isEditable() && report.isWithinWindow(now),
                going && member && waits && report.isRecallable(actor, now),
                sign,
                sign || review,
                review,
                going && (reporter || office) && report.isAmendable() && !dossier.amended());
    }
}
