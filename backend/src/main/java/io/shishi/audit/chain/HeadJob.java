package io.shishi.audit.chain;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.ClockMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Writes the heads of the day to the archive. Asked often, it has something to do once a day. */
@ApplicationScoped
class HeadJob {

    private static final Logger LOG = Logger.getLogger(HeadJob.class);

    private final AgroalDataSource database;
    private final ChainSettings settings;
    private final Clock clock;

    HeadJob(AgroalDataSource database, ChainSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "30m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void archive() {
        var today = Calendar.today(clock);
        var archive = settings.archive();
        if (archive.has(today)) {
            return;
        }
        try (var connection = database.getConnection()) {
            archive.write(today, Heads.all(connection));
        } catch (IOException | SQLException e) {
            LOG.errorf(e, "The heads of the record could not be archived in %s", archive.folder());
        }
    }

    void archive(@Observes ClockMoved moved) {
        archive();
    }
}
