package io.shishi.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The time everything here goes by. It stands still only while the sample is lived through, and in tests; it runs ahead
 * only in a demonstration.
 */
@ApplicationScoped
@Typed({Clock.class, MovableClock.class})
public class MovableClock extends Clock {

    private final AtomicReference<Instant> fixed = new AtomicReference<>();
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** From now on it is this moment, until {@link #release()}. */
    public void standAt(Instant instant) {
        fixed.set(instant);
    }

    public void release() {
        fixed.set(null);
    }

    /** From now on it goes on by so much ahead of the real time. */
    public void runAhead(Duration by) {
        ahead.set(by);
    }

    public Duration ahead() {
        return ahead.get();
    }

    @Override
    public Instant instant() {
        var at = fixed.get();
        return at == null ? Instant.now().plus(ahead.get()) : at;
    }

    @Override
    public ZoneId getZone() {
        return Calendar.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(Calendar.ZONE) ? this : Clock.fixed(instant(), zone);
    }
}
