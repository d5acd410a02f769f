package io.shishi.integration.notice;

import io.shishi.agency.People;
import io.shishi.paper.Settled;
import io.shishi.paper.Told;
import io.shishi.progress.Round;
import io.shishi.progress.RoundMoved;
import io.shishi.progress.RoundOpened;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** That a round may be reported, or may be until another time: to the contacts of each agency that has something to do. */
@ApplicationScoped
class RoundNotices {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private final ProgressQueries queries;
    private final People people;
    private final Event<Told> told;
    private final Event<Settled> settled;
    private final Clock clock;

    RoundNotices(ProgressQueries queries, People people, Event<Told> told, Event<Settled> settled, Clock clock) {
        this.clock = clock;
        this.queries = queries;
        this.people = people;
        this.told = told;
        this.settled = settled;
    }

    /** Who did not report in a round that is closed can not any more, and need not read that it had begun. */
    void opened(@Observes RoundOpened event) {
        var round = queries.round(event.roundId());
        for (var before : queries.closedBefore(event.planId(), round.ordinal, clock.instant())) {
            queries.missing(before, null)
                    .forEach(late -> settled.fire(new Settled(Matter.round(before, late.agencyId()))));
        }
        var title = "第%d期填报已开始（%s至%s）".formatted(round.ordinal, DAY.format(round.fromOn), DAY.format(round.toOn));
        tell(round, true, "round-opened", title, "%s有%d项任务要填报，请于%s前报送。");
    }

    /** Only while it is open: of another round its agencies are told when it opens. */
    void moved(@Observes RoundMoved event) {
        var round = queries.round(event.roundId());
        if (round.openedAt != null) {
            var title = "第%d期报送时间调整为%s前".formatted(round.ordinal, at(round.dueAt));
            tell(round, false, "round-moved", title, "%s还有%d项未报送，截止时间改为%s。");
        }
    }

    private void tell(Round round, boolean act, String kind, String title, String text) {
        for (var missing : queries.missing(round.id, null)) {
            told.fire(new Told(
                    round.plan.jurisdiction.id,
                    act,
                    Matter.names(people.contactsOf(List.of(missing.agencyId()))),
                    kind,
                    title,
                    text.formatted(missing.agency(), missing.reports(), at(round.dueAt)),
                    "round",
                    round.id,
                    "%s:%s:%s:%d".formatted(kind, round.id, missing.agencyId(), round.version),
                    Matter.round(round.id, missing.agencyId())));
        }
    }

    private static String at(Instant moment) {
        return MOMENT.format(Calendar.local(moment));
    }
}
