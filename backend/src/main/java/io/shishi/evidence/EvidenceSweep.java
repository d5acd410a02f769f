package io.shishi.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.jboss.logging.Logger;

/** Removes content that no evidence has any more, or never had because its row was not written. */
@ApplicationScoped
class EvidenceSweep {

    private static final Logger LOG = Logger.getLogger(EvidenceSweep.class);
    private static final int AT_A_TIME = 500;

    /** What arrived a moment ago may be about to get its row. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final EvidenceStore store;
    private final Thumbnails thumbnails;
    private final EvidenceQueries queries;
    private final Clock clock;

    EvidenceSweep(EvidenceStore store, Thumbnails thumbnails, EvidenceQueries queries, Clock clock) {
        this.store = store;
        this.thumbnails = thumbnails;
        this.queries = queries;
        this.clock = clock;
    }

    @Scheduled(identity = "evidence-sweep", cron = "0 17 3 * * ?", timeZone = "Asia/Shanghai")
    void nightly() throws IOException {
        var swept = sweep();
        if (swept > 0) {
            LOG.infof("Removed %d files that no evidence has", swept);
        }
    }

    int sweep() throws IOException {
        var old = store.keptBefore(clock.instant().minus(GRACE));
        var swept = 0;
        for (var from = 0; from < old.size(); from += AT_A_TIME) {
            var hashes = old.subList(from, Math.min(from + AT_A_TIME, old.size()));
            var used = new HashSet<>(inUse(hashes));
            for (var hash : hashes) {
                if (!used.contains(hash)) {
                    store.drop(hash);
                    thumbnails.drop(hash);
                    swept++;
                }
            }
        }
        return swept;
    }

    private List<String> inUse(List<String> hashes) {
        return QuarkusTransaction.requiringNew().call(() -> queries.inUse(hashes));
    }
}
