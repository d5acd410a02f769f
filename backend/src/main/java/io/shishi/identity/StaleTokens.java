package io.shishi.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whose duties changed while tokens from before are still good: such a token is refused, so that the page gets a new one,
 * or, where the account was closed, none.
 */
@ApplicationScoped
public class StaleTokens {

    private final Map<String, Instant> moved = new ConcurrentHashMap<>();

    /** From this moment on somebody's duties are others. */
    public void since(String username, Instant at) {
        moved.merge(username, at, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Tokens from before that moment have run out by themselves. */
    public void forgetBefore(Instant at) {
        moved.values().removeIf(at::isAfter);
    }

    /** A token says when it was issued in whole seconds. */
    boolean isStale(String username, Instant issued) {
        var at = moved.get(username);
        return at != null && issued.isBefore(at.truncatedTo(ChronoUnit.SECONDS));
    }
}
