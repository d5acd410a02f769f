package io.shishi.shared.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Keys that were used, and what was answered; kept for a day. */
@ApplicationScoped
class Answers {

    private static final Duration KEPT = Duration.ofDays(1);

    private final EntityManager entities;
    private final Clock clock;

    Answers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    record Kept(String operation, String hash, String answer) {}

    /** Whether the key is new. Waits while another transaction that uses it is under way. */
    boolean claim(String username, String key, String operation, String hash) {
        return entities.createNativeQuery(
                                """
                                insert into idempotency (username, key, operation, body_hash, created_at)
                                values (:username, :key, :operation, :hash, :now) on conflict do nothing
                                """)
                        .setParameter("username", username)
                        .setParameter("key", key)
                        .setParameter("operation", operation)
                        .setParameter("hash", hash)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    void keep(String username, String key, String answer) {
        entities.createNativeQuery("update idempotency set answer = :answer where username = :username and key = :key")
                .setParameter("answer", answer)
                .setParameter("username", username)
                .setParameter("key", key)
                .executeUpdate();
    }

    Kept find(String username, String key) {
        var row = (Object[]) entities.createNativeQuery(
                        """
                        select operation, body_hash, answer from idempotency
                        where username = :username and key = :key
                        """)
                .setParameter("username", username)
                .setParameter("key", key)
                .getSingleResult();
        return new Kept((String) row[0], (String) row[1], (String) row[2]);
    }

    @Scheduled(every = "1h")
    @Transactional
    void forget() {
        entities.createNativeQuery("delete from idempotency where created_at < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
