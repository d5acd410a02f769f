package io.shishi.progress;

import io.quarkus.scheduler.Scheduled;
import io.shishi.identity.Actor;
import io.shishi.identity.CurrentUser;
import io.shishi.shared.time.ClockMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;
import org.jboss.logging.Logger;

/** Opens rounds when their time has come, also those whose time came while nothing was running. */
@ApplicationScoped
class RoundJob {

    private static final Logger LOG = Logger.getLogger(RoundJob.class);

    private final RoundService rounds;
    private final CurrentUser user;
    private final Clock clock;

    RoundJob(RoundService rounds, CurrentUser user, Clock clock) {
        this.rounds = rounds;
        this.user = user;
        this.clock = clock;
    }

    /** The first time a few seconds after the start, so that it does not stand in the way of readiness. */
    @ActivateRequestContext
    @Scheduled(
            identity = "rounds",
            every = "{shishi.rounds.every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void openDue() {
        open();
    }

    void openDue(@Observes ClockMoved moved) {
        open();
    }

    private void open() {
        user.actAs(Actor.of("system", "系统", null, Set.of()));
        var opened = rounds.openDue(clock.instant());
        if (opened > 0) {
            LOG.infof("Opened %d rounds", opened);
        }
    }
}
