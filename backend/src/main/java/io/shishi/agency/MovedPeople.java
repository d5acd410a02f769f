package io.shishi.agency;

import io.quarkus.scheduler.Scheduled;
import io.shishi.identity.StaleTokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** Lets duties that changed take effect before tokens run out, here at once and on other instances within seconds. */
@ApplicationScoped
class MovedPeople {

    /** Longer than any token is good for. */
    private static final Duration TOKENS_LAST = Duration.ofMinutes(15);

    private final PersonQueries queries;
    private final StaleTokens tokens;

    MovedPeople(PersonQueries queries, StaleTokens tokens) {
        this.queries = queries;
        this.tokens = tokens;
    }

    void moved(Person person) {
        if (person.movedAt != null) {
            tokens.since(person.username, person.movedAt);
        }
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void learn() {
        var since = Instant.now().minus(TOKENS_LAST);
        queries.movedSince(since).forEach(this::moved);
        tokens.forgetBefore(since);
    }
}
