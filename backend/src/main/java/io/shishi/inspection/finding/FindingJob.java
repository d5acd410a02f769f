package io.shishi.inspection.finding;

import io.quarkus.scheduler.Scheduled;
import io.shishi.identity.Actor;
import io.shishi.identity.CurrentUser;
import io.shishi.shared.time.ClockMoved;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.Set;

/** Looks every so often which findings were not put right in time; what was due while nothing was running is done then. */
@ApplicationScoped
class FindingJob {

    private static final Actor CLOCK = Actor.of("system", "系统", null, Set.of());

    /** After the ladders of papers. */
    private static final int LAST = Interceptor.Priority.APPLICATION + 950;

    private final FindingLadder ladder;
    private final CurrentUser user;
    private final Clock clock;

    FindingJob(FindingLadder ladder, CurrentUser user, Clock clock) {
        this.ladder = ladder;
        this.user = user;
        this.clock = clock;
    }

    @ActivateRequestContext
    @Scheduled(
            identity = "findings",
            every = "{shishi.dispatch.every}",
            delayed = "25s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run();
    }

    void tick(@Observes @Priority(LAST) ClockMoved moved) {
        run();
    }

    private void run() {
        user.during(CLOCK, () -> ladder.run(clock.instant()));
    }
}
