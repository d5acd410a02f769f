package io.shishi.light;

import io.shishi.light.rule.LightRules;
import io.shishi.progress.LightThresholds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules in use in each jurisdiction. They change a few times a year and every page of a report needs them, so they
 * are remembered for a minute: another process that changed them is heard of by then.
 */
@ApplicationScoped
class StoredThresholds implements LightThresholds {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final LightRuleQueries queries;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    StoredThresholds(LightRuleQueries queries) {
        this.queries = queries;
    }

    private record Known(LightRules rules, Instant until) {}

    @Override
    public LightRules of(UUID jurisdictionId) {
        var now = Instant.now();
        var here = known.get(jurisdictionId);
        if (here == null || now.isAfter(here.until())) {
            here = new Known(read(jurisdictionId), now.plus(REMEMBERED));
            known.put(jurisdictionId, here);
        }
        return here.rules();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) LightRulesChanged event) {
        known.remove(event.jurisdictionId());
    }

    private LightRules read(UUID jurisdictionId) {
        return queries.newestFirst(jurisdictionId).stream()
                .findFirst()
                .map(LightRule::rules)
                .orElseGet(LightRules::usual);
    }
}
