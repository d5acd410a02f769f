package io.shishi.plan;

import io.shishi.agency.Acting;
import io.shishi.agency.Jurisdictions;
import io.shishi.agency.PersonRef;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.paging.Page;
import io.shishi.shared.paging.PageQuery;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Shows proposed targets to the task force, and to whoever acts for the convener. */
@ApplicationScoped
class ProposalViews {

    private final ProposalQueries queries;
    private final PlanAccess access;
    private final Deciders deciders;
    private final Acting acting;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final Clock clock;

    ProposalViews(
            ProposalQueries queries,
            PlanAccess access,
            Deciders deciders,
            Acting acting,
            Jurisdictions jurisdictions,
            CurrentUser user,
            Clock clock) {
        this.queries = queries;
        this.access = access;
        this.deciders = deciders;
        this.acting = acting;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.clock = clock;
    }

    TargetProposalView of(UUID id) {
        requireReader();
        return queries.one(id, jurisdictions.visiblePath(), jurisdictions.visibleBelow()).stream()
                .findFirst()
                .map(this::view)
                .orElseThrow(ProposalProblems::notFound);
    }

    TargetProposalsView ofIndicator(UUID indicatorId) {
        requireReader();
        var indicator = access.visibleIndicator(indicatorId);
        return new TargetProposalsView(
                deciders.of(indicator.plan.jurisdiction.id).stream()
                        .map(PersonRef::name)
                        .toList(),
                queries.ofIndicator(indicatorId).stream().map(this::view).toList());
    }

    Page<TargetProposalView> list(ProposalFilter filter, PageQuery page) {
        requireReader();
        var path = jurisdictions.visiblePath();
        var below = jurisdictions.visibleBelow();
        var items = queries.list(filter.states(), filter.plan, path, below, page.slice());
        var total = queries.count(filter.states(), filter.plan, path, below);
        return Page.of(items.stream().map(this::view).toList(), page, total);
    }

    List<PendingTarget> pending(UUID planId) {
        access.visible(planId);
        var today = Calendar.today(clock);
        return queries.pending(planId).stream()
                .map(row -> PendingTarget.of((Indicator) row[0], (UUID) row[1], today))
                .toList();
    }

    TargetProposalView view(TargetProposal proposal) {
        var here = proposal.jurisdiction.code.equals(user.jurisdiction());
        var open = here && proposal.state == ProposalState.PROPOSED;
        var own = proposal.proposedBy.equals(user.username());
        return TargetProposalView.of(
                proposal,
                Calendar.today(clock),
                open && !own && acting.may(Role.CONVENER),
                open && user.is(Role.OFFICE));
    }

    /** What is not decided yet is between the office and the convener. */
    private void requireReader() {
        if (user.isAgencyOnly() && !acting.may(Role.CONVENER)) {
            throw ProposalProblems.notFound();
        }
    }
}
