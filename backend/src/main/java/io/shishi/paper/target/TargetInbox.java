package io.shishi.paper.target;

import io.shishi.agency.Acting;
import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.paper.inbox.InboxGroup;
import io.shishi.paper.inbox.InboxSource;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Targets that wait for the convener, or for whoever acts for them. */
@ApplicationScoped
class TargetInbox implements InboxSource {

    private final TargetQueries queries;
    private final Acting acting;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final Clock clock;

    TargetInbox(TargetQueries queries, Acting acting, Jurisdictions jurisdictions, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.acting = acting;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<InboxGroup> waiting() {
        if (!acting.may(Role.CONVENER)) {
            return List.of();
        }
        var today = Calendar.today(clock);
        var items = queries.waiting(jurisdictions.myId()).stream()
                .filter(proposal -> !proposal.proposedBy.equals(user.username()))
                .map(proposal -> InboxGroup.Item.of(
                        proposal.id,
                        proposal.indicator.heading(),
                        proposal.change.reason(),
                        null,
                        today,
                        "target-proposal"))
                .toList();
        return List.of(new InboxGroup("targets-to-decide", "目标调整", items));
    }
}
