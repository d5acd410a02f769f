package io.shishi.integration.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.shishi.agency.People;
import io.shishi.integration.delivery.Delivery;
import io.shishi.integration.delivery.DeliveryChannel;
import io.shishi.integration.delivery.Dispatch;
import io.shishi.integration.notice.Notices;
import io.shishi.shared.time.ClockMoved;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Makes one mail for each person whose notices have come to the time at which they are mailed. */
@ApplicationScoped
public class MailGathering {

    private final Notices notices;
    private final People people;
    private final Addresses addresses;
    private final Dispatch dispatch;
    private final Clock clock;

    MailGathering(Notices notices, People people, Addresses addresses, Dispatch dispatch, Clock clock) {
        this.notices = notices;
        this.people = people;
        this.addresses = addresses;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    @Scheduled(
            identity = "mails",
            every = "{shishi.notices.gather}",
            delayed = "6s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void gather() {
        for (var due = notices.toMail(clock.instant()); !due.isEmpty(); due = notices.toMail(clock.instant())) {
            due.forEach(username -> QuarkusTransaction.requiringNew().run(() -> mail(username)));
        }
    }

    /** After all that this morning has to tell. */
    void moved(@Observes @Priority(3_000) ClockMoved event) {
        gather();
        dispatch.sendDue();
    }

    /** Whoever has no address, or has left, gets none; what there was to tell stays in the list on the page. */
    private void mail(String username) {
        var now = clock.instant();
        var due = notices.takeToMail(username, now);
        if (due.isEmpty()) {
            return;
        }
        var here = due.getFirst().jurisdictionId;
        people.named(here, username)
                .filter(person -> addresses.of(person).isPresent())
                .ifPresent(person -> new Delivery(
                                here,
                                DeliveryChannel.MAIL,
                                username,
                                person.name(),
                                due.stream().map(notice -> notice.id).toList(),
                                now)
                        .persist());
    }
}
