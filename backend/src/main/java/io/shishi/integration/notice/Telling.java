package io.shishi.integration.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.shishi.identity.CurrentUser;
import io.shishi.integration.delivery.MailServer;
import io.shishi.paper.Settled;
import io.shishi.paper.Told;
import io.shishi.paper.calendar.WorkCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes down who is told what, in the transaction of its cause. Nobody is told of their own act. */
@ApplicationScoped
class Telling {

    private final NoticeStore store;
    private final NoticeQueries queries;
    private final WorkCalendars calendars;
    private final MailServer mail;
    private final CurrentUser user;
    private final Clock clock;

    Telling(
            NoticeStore store,
            NoticeQueries queries,
            WorkCalendars calendars,
            MailServer mail,
            CurrentUser user,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.calendars = calendars;
        this.mail = mail;
        this.user = user;
        this.clock = clock;
    }

    void tell(@Observes Told told) {
        var people = told.usernames().stream()
                .filter(person -> !person.equals(user.username()))
                .collect(Collectors.toSet());
        if (people.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var byTime = people.stream().collect(groupingBy(mailTimes(people, told.jurisdictionId(), now)));
        byTime.forEach((mailAt, usernames) -> store.add(told, usernames, now, mailAt.orElse(null)));
    }

    void settle(@Observes Settled settled) {
        store.retire(settled.matter(), clock.instant());
    }

    private Function<String, Optional<Instant>> mailTimes(Set<String> people, UUID jurisdictionId, Instant now) {
        if (!mail.isOn()) {
            return person -> Optional.empty();
        }
        Map<String, NoticeSetting> chosen =
                queries.settings(people).stream().collect(toMap(setting -> setting.username, Function.identity()));
        var days = calendars.of(jurisdictionId);
        return person -> (chosen.containsKey(person) ? chosen.get(person).times() : MailTimes.USUAL).next(now, days);
    }
}
