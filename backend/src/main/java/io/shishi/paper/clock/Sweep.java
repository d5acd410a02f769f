package io.shishi.paper.clock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.hibernate.query.Page;
import org.jboss.logging.Logger;

/**
 * Takes every step that is due. Reads only what is due, and each bundle is a transaction of its own: what goes wrong with
 * one keeps nothing else from being done, and is tried again.
 */
@ApplicationScoped
public class Sweep {

    private static final Logger LOG = Logger.getLogger(Sweep.class);
    private static final Page BATCH = Page.first(500);
    private static final UUID FIRST = new UUID(0, 0);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final TimerQueries queries;
    private final BundleSweep bundles;

    Sweep(TimerQueries queries, BundleSweep bundles) {
        this.queries = queries;
        this.bundles = bundles;
    }

    /** How many steps were taken. Several processes may do this at the same time: each bundle is taken by one of them. */
    public int run(Instant now) {
        var done = new HashSet<String>();
        var taken = 0;
        var after = new TimerQueries.Due(FIRST, Instant.EPOCH, null);
        while (after != null) {
            var last = after;
            var batch = QuarkusTransaction.requiringNew().call(() -> queries.due(now, last.nextAt(), last.id(), BATCH));
            for (var due : batch) {
                if (done.add(due.bundle())) {
                    taken += take(due.bundle(), now);
                }
            }
            after = batch.size() < BATCH.getSize() ? null : batch.getLast();
        }
        return taken;
    }

    private int take(String bundle, Instant now) {
        try {
            return bundles.take(bundle, now);
        } catch (RuntimeException e) {
            LOG.errorf(e, "What is due of %s could not be done", bundle);
            QuarkusTransaction.requiringNew().run(() -> postpone(bundle, now));
            return 0;
        }
    }

    private void postpone(String bundle, Instant now) {
        var pause = Duration.ofMinutes(1L << Math.min(queries.failures(bundle, now), 6));
        queries.postpone(bundle, now, now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause));
    }
}
