package io.shishi.light;

import io.quarkus.scheduler.Scheduled;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.ClockMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jboss.logging.Logger;

/** The passing of days: a light can change although nobody does anything, and a day on which nothing ran is filled in. */
@ApplicationScoped
public class DailyLights {

    private static final Logger LOG = Logger.getLogger(DailyLights.class);

    private final LightQueries queries;
    private final LightService lights;
    private final Clock clock;

    DailyLights(LightQueries queries, LightService lights, Clock clock) {
        this.queries = queries;
        this.lights = lights;
        this.clock = clock;
    }

    /** Gives every plan in force its lights of today. Asked often, it has something to do once a day. */
    @Scheduled(every = "{shishi.lights.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void catchUp() {
        for (var planId : queries.behind(Calendar.today(clock))) {
            try {
                lights.catchUp(planId);
            } catch (RuntimeException e) {
                LOG.errorf(e, "The lights of plan %s could not be worked out", planId);
            }
        }
    }

    void catchUp(@Observes ClockMoved moved) {
        catchUp();
    }
}
