package io.shishi.inspection.check;

import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Checks as far as the caller may see them; whatever else exists is not found rather than forbidden. */
@ApplicationScoped
class CheckAccess {

    private final CheckQueries queries;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final Clock clock;

    CheckAccess(CheckQueries queries, Jurisdictions jurisdictions, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.clock = clock;
    }

    Check visible(UUID id) {
        return seen(id, jurisdictions.visibleBelow());
    }

    /** To do something about it. */
    Check mine(UUID id) {
        return seen(id, "");
    }

    Page<CheckRow> list(CheckFilter filter, PageQuery page) {
        var path = jurisdictions.visiblePath();
        var below = jurisdictions.visibleBelow();
        var today = Calendar.today(clock);
        var rows = queries.rows(
                path,
                below,
                user.username(),
                seesAll(),
                own(),
                filter.mine,
                filter.draw,
                filter.agency,
                filter.task,
                filter.plan,
                filter.indicator,
                filter.verdict,
                filter.states(),
                page.slice());
        var total = queries.count(
                path,
                below,
                user.username(),
                seesAll(),
                own(),
                filter.mine,
                filter.draw,
                filter.agency,
                filter.task,
                filter.plan,
                filter.indicator,
                filter.verdict,
                filter.states());
        return Page.of(rows.stream().map(it -> CheckRow.of(it, today)).toList(), page, total);
    }

    boolean seesAll() {
        return !user.isAgencyOnly();
    }

    /** Whether the caller is somebody whom the check is about, and not whoever makes it. */
    boolean isChecked(Check check) {
        return !check.assignee.equals(user.username()) && user.agencies().contains(check.agency.code);
    }

    private Check seen(UUID id, String below) {
        return queries.seen(id, jurisdictions.visiblePath(), below, user.username(), seesAll(), own()).stream()
                .findFirst()
                .orElseThrow(CheckProblems::notFound);
    }

    private Collection<String> own() {
        return user.agencies().isEmpty() ? List.of("") : user.agencies();
    }
}
