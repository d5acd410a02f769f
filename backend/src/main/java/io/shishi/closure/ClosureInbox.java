package io.shishi.closure;

import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.paper.inbox.InboxGroup;
import io.shishi.paper.inbox.InboxSource;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Applications whose next step is the caller's. */
@ApplicationScoped
class ClosureInbox implements InboxSource {

    private final ClosureAccess access;
    private final ClosureQueries queries;
    private final FoundQueries found;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final Clock clock;

    ClosureInbox(
            ClosureAccess access,
            ClosureQueries queries,
            FoundQueries found,
            Jurisdictions jurisdictions,
            CurrentUser user,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.found = found;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<InboxGroup> waiting() {
        var states = access.waitingForMe();
        if (states.isEmpty()) {
            return List.of();
        }
        var today = Calendar.today(clock);
        var waiting = queries.waiting(jurisdictions.myId(), states).stream()
                .filter(access::isNext)
                .filter(closure -> !closure.hasPassed(Doer.of("", user)))
                .toList();
        var checked = beingChecked(waiting);
        var items = waiting.stream()
                .filter(closure -> !checked.contains(closure.id))
                .map(closure -> InboxGroup.Item.of(
                        closure.id,
                        closure.task.heading(),
                        closure.agency.shortName + "申请销号，" + closure.state.word(),
                        null,
                        today,
                        "closure"))
                .toList();
        return List.of(new InboxGroup("closures-to-decide", "销号申请", items));
    }

    /** While somebody is on the way there is nothing to decide for supervision. */
    private Set<UUID> beingChecked(List<Closure> waiting) {
        var ids = waiting.stream()
                .filter(closure -> closure.state == ClosureState.OFFICE)
                .map(closure -> closure.id)
                .toList();
        return ids.isEmpty() ? Set.of() : Set.copyOf(found.beingChecked(ids));
    }
}
