package io.shishi.integration.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Sends what waits. Each delivery is taken in one transaction, sent outside of any, and what came of it is written in
 * another: whoever dies in between leaves one that somebody takes up again and marks as a repeat.
 */
@ApplicationScoped
public class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class);

    private final EntityManager entities;
    private final Instance<Channel> channels;
    private final DeliverySettings settings;
    private final Clock clock;

    Dispatch(EntityManager entities, @Any Instance<Channel> channels, DeliverySettings settings, Clock clock) {
        this.entities = entities;
        this.channels = channels;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            identity = "deliveries",
            every = "{shishi.deliveries.every}",
            delayed = "8s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sendDue() {
        var senders = new ArrayList<Thread>();
        for (var i = 0; i < settings.parallel(); i++) {
            senders.add(Thread.ofVirtual().start(this::sendAll));
        }
        senders.forEach(Dispatch::await);
    }

    private void sendAll() {
        for (var next = take(); !next.isEmpty(); next = take()) {
            send(next.getFirst());
        }
    }

    /** One at most, so that a lease is not over before its turn has come. */
    List<Delivery> take() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant();
            List<?> rows = entities.createNativeQuery(
                            """
                            select * from delivery where next_at <= :now
                            order by next_at, id limit 1 for update skip locked
                            """,
                            Delivery.class)
                    .setParameter("now", now)
                    .getResultList();
            var found = rows.stream().map(Delivery.class::cast).toList();
            found.forEach(delivery -> delivery.take(now));
            return found;
        });
    }

    private void send(Delivery delivery) {
        try {
            var told = channel(delivery.channel).send(delivery);
            settle(delivery.id, it -> {
                if (told) {
                    it.sent(clock.instant());
                } else {
                    it.needless(clock.instant());
                }
            });
        } catch (Undelivered e) {
            settle(delivery.id, it -> it.failed(e.getMessage(), e.isMaybeSent(), clock.instant()));
        } catch (RuntimeException e) {
            LOG.error("Could not send " + delivery.id, e);
            settle(delivery.id, it -> it.failed("内部错误：" + e.getMessage(), true, clock.instant()));
        }
    }

    private Channel channel(DeliveryChannel wanted) {
        return channels.stream()
                .filter(channel -> channel.channels().contains(wanted))
                .findFirst()
                .orElseThrow();
    }

    private static void settle(UUID id, Consumer<Delivery> outcome) {
        QuarkusTransaction.requiringNew().run(() -> outcome.accept(Delivery.findById(id)));
    }

    private static void await(Thread sender) {
        try {
            sender.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
