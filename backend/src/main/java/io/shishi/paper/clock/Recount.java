package io.shishi.paper.clock;

import io.shishi.paper.calendar.WorkCalendarChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * By other rules or on other working days the next steps come at other times. The clocks are set anew when everybody who
 * remembers the old ones has heard of it.
 */
@ApplicationScoped
class Recount {

    private static final Duration HEARD = Duration.ofMinutes(2);

    private final TimerQueries queries;
    private final Clock clock;

    Recount(TimerQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    void changed(@Observes DispatchRulesChanged event) {
        lookAgain(event.jurisdictionId());
    }

    void changed(@Observes WorkCalendarChanged event) {
        lookAgain(event.jurisdictionId());
    }

    private void lookAgain(UUID jurisdictionId) {
        var now = clock.instant();
        queries.lookAgain(jurisdictionId, now, now.plus(HEARD));
    }
}
