package io.shishi.inspection.check;

import io.shishi.agency.Jurisdictions;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.paper.inbox.InboxGroup;
import io.shishi.paper.inbox.InboxSource;
import io.shishi.progress.rule.Numbers;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Checks that wait for the caller, and figures of theirs that were found wrong and are to be amended. */
@ApplicationScoped
class CheckInbox implements InboxSource {

    private final CheckQueries queries;
    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final Clock clock;

    CheckInbox(CheckQueries queries, Jurisdictions jurisdictions, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<InboxGroup> waiting() {
        var makes = user.is(Role.SUPERVISOR) || user.is(Role.REPORTER) || user.is(Role.SIGNER);
        var amends = user.is(Role.REPORTER) && !user.agencies().isEmpty();
        return Stream.of(
                        group("checks-to-make", "待我核验", makes ? toMake() : List.of()),
                        group("figures-to-amend", "核验不符，待更正", amends ? toAmend() : List.of()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private static InboxGroup group(String group, String title, List<InboxGroup.Item> items) {
        return new InboxGroup(group, title, items);
    }

    private List<InboxGroup.Item> toMake() {
        var today = Calendar.today(clock);
        return queries.waitingFor(jurisdictions.myId(), user.username()).stream()
                .map(check -> InboxGroup.Item.of(
                        check.id,
                        check.heading(),
                        "核验" + check.agency.shortName + "上报的情况",
                        check.visitBy,
                        today,
                        "check"))
                .toList();
    }

    private List<InboxGroup.Item> toAmend() {
        var today = Calendar.today(clock);
        return queries.toAmend(jurisdictions.myId(), user.agencies()).stream()
                .map(check -> InboxGroup.Item.of(
                        check.report.id,
                        check.heading(),
                        "上报%s，核验%s，请申请更正".formatted(plain(check.reportedValue), plain(check.verifiedValue)),
                        null,
                        today,
                        "report"))
                .toList();
    }

    private static String plain(java.math.BigDecimal value) {
        return value == null ? "未填" : Numbers.plain(value).toPlainString();
    }
}
