package io.shishi.inspection.finding;

import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.paper.inbox.InboxGroup;
import io.shishi.paper.inbox.InboxSource;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Findings that wait for the caller: to be put right, or to be judged. */
@ApplicationScoped
class FindingInbox implements InboxSource {

    private final FindingQueries queries;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final Clock clock;

    FindingInbox(FindingQueries queries, Jurisdictions jurisdictions, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<InboxGroup> waiting() {
        var today = Calendar.today(clock);
        var groups = new ArrayList<InboxGroup>();
        if ((user.is(Role.REPORTER) || user.is(Role.SIGNER)) && !user.agencies().isEmpty()) {
            groups.add(new InboxGroup(
                    "findings-to-remedy",
                    "待整改的问题",
                    queries.toRemedy(jurisdictions.myId(), user.agencies()).stream()
                            .map(finding -> item(finding, finding.wanted, today))
                            .toList()));
        }
        if (user.is(Role.SUPERVISOR)) {
            groups.add(new InboxGroup(
                    "remedies-to-judge",
                    "待复核的整改",
                    queries.toJudge(jurisdictions.myId(), user.username()).stream()
                            .map(finding -> item(finding, finding.agency.shortName + "已答复整改，请复核", today))
                            .toList()));
        }
        return groups;
    }

    private static InboxGroup.Item item(Finding finding, String why, LocalDate today) {
        var dueOn = finding.state.isWaiting() ? finding.dueOn : null;
        return InboxGroup.Item.of(finding.id, finding.heading(), why, dueOn, today, "finding");
    }
}
