package io.shishi.sample;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.MovableClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the sample once, before the process is ready: where its jurisdictions are, it has been loaded. */
@ApplicationScoped
class SampleLoader {

    private static final Logger LOG = Logger.getLogger(SampleLoader.class);
    private static final List<String> NAMES = List.of("county", "district");

    private final boolean wanted;
    private final SamplePlaces places;
    private final SampleHistory history;
    private final MovableClock clock;
    private final Scheduler scheduler;

    SampleLoader(
            @ConfigProperty(name = "shishi.sample.load", defaultValue = "false") boolean wanted,
            SamplePlaces places,
            SampleHistory history,
            MovableClock clock,
            Scheduler scheduler) {
        this.wanted = wanted;
        this.places = places;
        this.history = history;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /** Nothing else may go by the clock meanwhile. */
    @ActivateRequestContext
    void load(@Observes StartupEvent event) {
        if (wanted) {
            scheduler.pause();
            load();
            scheduler.resume();
        }
    }

    void load() {
        var started = Instant.now();
        var year = SampleYear.around(Calendar.day(started));
        var missing = NAMES.stream()
                .map(name -> new SampleLife(name, year))
                .filter(life -> !places.isThere(life.plan))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        LOG.info("Loading the sample: two plans and the months they have been in force");
        try {
            history.live(missing, started);
        } finally {
            clock.release();
        }
        missing.forEach(life -> places.finish(life.plan));
        LOG.infof(
                "Loaded the sample in %d s",
                Duration.between(started, Instant.now()).toSeconds());
    }
}
