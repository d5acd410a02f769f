package io.shishi.inspection.check;

import io.shishi.evidence.EvidenceView;
import io.shishi.evidence.Evidences;
import io.shishi.identity.CurrentUser;
import io.shishi.shared.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people do about checks that were planned. */
@ApplicationScoped
class CheckService {

    private final CheckAccess access;
    private final SubjectQueries subjects;
    private final Evidences evidences;
    private final CheckRecord record;
    private final CheckNotices notices;
    private final Event<CheckConcluded> concluded;
    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;

    CheckService(
            CheckAccess access,
            SubjectQueries subjects,
            Evidences evidences,
            CheckRecord record,
            CheckNotices notices,
            Event<CheckConcluded> concluded,
            EntityManager entities,
            CurrentUser user,
            Clock clock) {
        this.access = access;
        this.subjects = subjects;
        this.evidences = evidences;
        this.record = record;
        this.notices = notices;
        this.concluded = concluded;
        this.entities = entities;
        this.user = user;
        this.clock = clock;
    }

    Check visit(UUID id) {
        var check = access.mine(id);
        var before = check.state;
        check.visit(user.actor(), clock.instant());
        if (before != check.state) {
            record.visited(check);
            notices.visited(check);
        }
        return check;
    }

    /** What is reported now is looked up again: it may have been amended since the check was planned. */
    Check conclude(UUID id, CheckResult result) {
        var check = access.mine(id);
        check.mineAndOpen(user.actor());
        var now = clock.instant();
        var standing = check.measure == null || check.round == null
                ? List.<io.shishi.progress.Figure>of()
                : subjects.inRound(check.measure.id, check.round.id);
        var reported = standing.isEmpty() ? check.reportedValue : standing.getFirst().value;
        var files =
                evidences.ofChecks(List.of(id)).stream().map(EvidenceView::id).collect(Collectors.toSet());
        var points = ResultCheck.of(check, result, reported, files, now);
        var unseen = check.state == CheckState.PLANNED;
        if (!standing.isEmpty()) {
            check.follow(standing.getFirst());
        }
        check.conclude(result, points, reported, user.actor(), now);
        if (unseen) {
            record.visited(check);
        }
        record.concluded(check);
        notices.concluded(check);
        entities.flush();
        concluded.fire(new CheckConcluded(check, result.findings()));
        return check;
    }

    Check cancel(UUID id, CheckCancellation body) {
        var check = access.mine(id);
        if (check.version != body.version()) {
            throw Problems.stale();
        }
        check.cancel(body.reason().strip(), user.actor(), clock.instant());
        record.cancelled(check);
        notices.cancelled(check);
        return check;
    }
}
