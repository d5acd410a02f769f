package io.shishi.paper.clock;

import io.shishi.paper.rule.DispatchRules;
import io.shishi.paper.rule.LightDeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of dispatch in use in each jurisdiction. They change a few times a year and every clock goes by them, so
 * they are remembered for a minute: another process that changed them is heard of by then.
 */
@ApplicationScoped
public class RuleBook {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final DispatchRuleQueries queries;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    RuleBook(DispatchRuleQueries queries) {
        this.queries = queries;
    }

    private record Known(DispatchRules rules, Instant until) {}

    @Transactional
    public DispatchRules of(UUID jurisdictionId) {
        var now = Instant.now();
        var here = known.get(jurisdictionId);
        if (here == null || now.isAfter(here.until())) {
            here = new Known(newest(jurisdictionId), now.plus(REMEMBERED));
            known.put(jurisdictionId, here);
        }
        return here.rules();
    }

    /** Jurisdictions whose rules issue papers about lights without asking the office. */
    @Transactional
    public List<UUID> issuingByLight() {
        return queries.ruling().stream()
                .filter(id -> of(id).yellowLight() == LightDeed.ISSUE || of(id).redLight() == LightDeed.ISSUE)
                .toList();
    }

    private DispatchRules newest(UUID jurisdictionId) {
        return queries.newestFirst(jurisdictionId).stream()
                .findFirst()
                .map(rule -> rule.rules)
                .orElseGet(DispatchRules::usual);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DispatchRulesChanged event) {
        known.remove(event.jurisdictionId());
    }
}
