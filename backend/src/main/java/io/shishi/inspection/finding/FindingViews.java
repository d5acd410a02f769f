package io.shishi.inspection.finding;

import io.shishi.evidence.EvidenceView;
import io.shishi.evidence.Evidences;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.inspection.check.CheckState;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Findings as their callers see them. */
@ApplicationScoped
class FindingViews {

    private final FindingAccess access;
    private final FindingQueries queries;
    private final Evidences evidences;
    private final CurrentUser user;
    private final Clock clock;

    FindingViews(FindingAccess access, FindingQueries queries, Evidences evidences, CurrentUser user, Clock clock) {
        this.access = access;
        this.queries = queries;
        this.evidences = evidences;
        this.user = user;
        this.clock = clock;
    }

    FindingView of(UUID id) {
        return of(access.visible(id));
    }

    FindingView of(Finding finding) {
        var mine = access.isOfMyAgency(finding);
        var files = evidences.ofFindings(List.of(finding.id));
        var handedIn = finding.remedies.stream()
                .flatMap(remedy -> remedy.files.stream())
                .toList();
        var sent = queries.rechecks(finding.id).stream()
                .filter(check -> !mine && !user.isAgencyOnly() || check.state == CheckState.VISITING)
                .findFirst();
        var judges = user.is(Role.SUPERVISOR)
                && !mine
                && finding.jurisdiction.code.equals(user.jurisdiction())
                && finding.state == FindingState.ANSWERED
                && sent.isEmpty();
        return new FindingView(
                FindingRow.of(finding, Calendar.today(clock)),
                finding.wanted,
                finding.foundByName,
                finding.remedies.stream()
                        .map(remedy -> RemedyView.of(remedy, files))
                        .toList(),
                mine ? pending(files, handedIn) : List.of(),
                sent.map(check -> new FindingView.Recheck(check.id, check.assigneeName, check.visitBy, check.state))
                        .orElse(null),
                queries.rungs(finding.id).stream()
                        .map(rung -> new FindingView.Order(
                                rung.paper.id, rung.paper.number, rung.rung, Calendar.local(rung.at)))
                        .toList(),
                new FindingView.May(
                        mine && (user.is(Role.REPORTER) || user.is(Role.SIGNER)) && finding.state.isWaiting(),
                        judges && !finding.foundBy.equals(user.username()),
                        judges));
    }

    private static List<EvidenceView> pending(List<EvidenceView> files, List<UUID> handedIn) {
        return files.stream().filter(file -> !handedIn.contains(file.id())).toList();
    }
}
