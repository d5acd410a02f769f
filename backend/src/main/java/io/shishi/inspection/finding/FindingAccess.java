package io.shishi.inspection.finding;

import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Findings as far as the caller may see them; whatever else exists is not found rather than forbidden. */
@ApplicationScoped
class FindingAccess {

    private final FindingQueries queries;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final Clock clock;

    FindingAccess(FindingQueries queries, Jurisdictions jurisdictions, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.clock = clock;
    }

    Finding visible(UUID id) {
        return seen(id, jurisdictions.visibleBelow());
    }

    /** To do something about it, if nobody has changed it since the caller looked at it. */
    Finding mine(UUID id, Integer version) {
        var finding = seen(id, "");
        if (version != null && version != finding.version) {
            throw Problems.stale();
        }
        return finding;
    }

    boolean isOfMyAgency(Finding finding) {
        return finding.jurisdiction.code.equals(user.jurisdiction())
                && user.agencies().contains(finding.agency.code);
    }

    Page<FindingRow> list(FindingFilter filter, PageQuery page) {
        var path = jurisdictions.visiblePath();
        var below = jurisdictions.visibleBelow();
        var today = Calendar.today(clock);
        var rows = queries.rows(
                path,
                below,
                !user.isAgencyOnly(),
                own(),
                filter.agency,
                filter.task,
                filter.plan,
                filter.check,
                filter.severity,
                filter.late,
                today,
                filter.states(),
                page.slice());
        var total = queries.count(
                path,
                below,
                !user.isAgencyOnly(),
                own(),
                filter.agency,
                filter.task,
                filter.plan,
                filter.check,
                filter.severity,
                filter.late,
                today,
                filter.states());
        return Page.of(rows.stream().map(it -> FindingRow.of(it, today)).toList(), page, total);
    }

    private Finding seen(UUID id, String below) {
        return queries.seen(id, jurisdictions.visiblePath(), below, !user.isAgencyOnly(), own()).stream()
                .findFirst()
                .orElseThrow(FindingProblems::notFound);
    }

    private Collection<String> own() {
        return user.agencies().isEmpty() ? List.of("") : user.agencies();
    }
}
