package io.shishi.integration.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets what was told long ago. What was done is in the record; this was only said of it. */
@ApplicationScoped
public class NoticeSweep {

    /** Longer than a plan runs. */
    private static final Duration NOTICES = Duration.ofDays(400);

    /** Long enough to find out why something did not arrive. */
    private static final Duration DELIVERIES = Duration.ofDays(90);

    private final EntityManager entities;
    private final Clock clock;

    NoticeSweep(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(identity = "old-notices", every = "24h", delayed = "10m")
    @Transactional
    public void forget() {
        forget("notice", "at", NOTICES);
        forget("delivery", "done_at", DELIVERIES);
        forget("robot_line", "not waiting and at", DELIVERIES);
    }

    private void forget(String table, String moment, Duration kept) {
        entities.createNativeQuery("delete from " + table + " where " + moment + " < :before")
                .setParameter("before", clock.instant().minus(kept))
                .executeUpdate();
    }
}
