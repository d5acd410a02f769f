package io.shishi.sample;

import io.quarkus.scheduler.Scheduler;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.ClockMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Lets the days until another pass, morning by morning, with all that is done by the clock on each. */
@ApplicationScoped
class ClockMover {

    /** Just after everything that is due in the morning. */
    private static final Duration MORNING = Duration.ofMinutes(8 * 60 + 31);

    private final ClockShift shift;
    private final Scheduler scheduler;
    private final Clock clock;
    private final Event<ClockMoved> moved;

    ClockMover(ClockShift shift, Scheduler scheduler, Clock clock, Event<ClockMoved> moved) {
        this.shift = shift;
        this.scheduler = scheduler;
        this.clock = clock;
        this.moved = moved;
    }

    /** One move at a time; nothing else goes by the clock meanwhile. */
    synchronized void moveTo(LocalDate day) {
        var running = scheduler.isRunning();
        if (running) {
            scheduler.pause();
        }
        try {
            for (var next = Calendar.today(clock).plusDays(1); !next.isAfter(day); next = next.plusDays(1)) {
                var morning = Calendar.startOf(next).plus(MORNING);
                shift.keep(Duration.between(Instant.now(), morning));
                moved.fire(new ClockMoved(morning));
            }
        } finally {
            if (running) {
                scheduler.resume();
            }
        }
    }
}
