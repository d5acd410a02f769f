package io.shishi.paper.clock;

import io.quarkus.scheduler.Scheduled;
import io.shishi.identity.Actor;
import io.shishi.identity.CurrentUser;
import io.shishi.paper.proposal.LightIssuing;
import io.shishi.shared.time.ClockMoved;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.Set;
import org.jboss.logging.Logger;

/** Looks every minute what the rules promise now; what was due while nothing was running is done then. */
@ApplicationScoped
class SweepJob {

    private static final Logger LOG = Logger.getLogger(SweepJob.class);
    private static final Actor CLOCK = Actor.of("system", "系统", null, Set.of());

    /** After the rounds have opened and the lights are of this day. */
    private static final int LAST = Interceptor.Priority.APPLICATION + 900;

    private final Sweep sweep;
    private final LightIssuing lights;
    private final CurrentUser user;
    private final Clock clock;

    SweepJob(Sweep sweep, LightIssuing lights, CurrentUser user, Clock clock) {
        this.sweep = sweep;
        this.lights = lights;
        this.user = user;
        this.clock = clock;
    }

    @ActivateRequestContext
    @Scheduled(
            identity = "dispatch",
            every = "{shishi.dispatch.every}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run();
    }

    void tick(@Observes @Priority(LAST) ClockMoved moved) {
        run();
    }

    private void run() {
        user.during(CLOCK, () -> {
            var now = clock.instant();
            var taken = sweep.run(now);
            var issued = lights.run(now);
            if (taken + issued > 0) {
                LOG.infof("Took %d steps of dispatch, issued %d papers about lights", taken, issued);
            }
        });
    }
}
