package io.shishi.sample;

import io.quarkus.runtime.StartupEvent;
import io.shishi.shared.time.MovableClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How far the clock of a demonstration runs ahead; kept, so that a restart does not fall back. */
@ApplicationScoped
class ClockShift {

    private final boolean movable;
    private final MovableClock clock;
    private final EntityManager entities;

    ClockShift(
            @ConfigProperty(name = "shishi.clock.movable", defaultValue = "false") boolean movable,
            MovableClock clock,
            EntityManager entities) {
        this.movable = movable;
        this.clock = clock;
        this.entities = entities;
    }

    boolean isMovable() {
        return movable;
    }

    /** Before anything else goes by the clock. */
    void restore(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        if (movable) {
            kept();
        }
    }

    @Transactional
    void kept() {
        entities.createNativeQuery("select ahead_seconds from clock_shift", Long.class)
                .getResultStream()
                .forEach(seconds -> clock.runAhead(Duration.ofSeconds((Long) seconds)));
    }

    @Transactional
    void keep(Duration ahead) {
        entities.createNativeQuery(
                        """
                        insert into clock_shift (ahead_seconds) values (:seconds)
                        on conflict (single) do update set ahead_seconds = excluded.ahead_seconds
                        """)
                .setParameter("seconds", ahead.toSeconds())
                .executeUpdate();
        clock.runAhead(ahead);
    }
}
