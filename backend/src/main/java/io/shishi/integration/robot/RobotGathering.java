package io.shishi.integration.robot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.shishi.integration.delivery.Delivery;
import io.shishi.paper.calendar.WorkCalendars;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.ClockMoved;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

/** Makes one message a minute of all that a robot has to say, on working days and not at night. */
@ApplicationScoped
public class RobotGathering {

    private static final LocalTime FROM = LocalTime.of(7, 30);
    private static final LocalTime TO = LocalTime.of(20, 0);

    private final RobotQueries queries;
    private final RobotLines lines;
    private final WorkCalendars calendars;
    private final Clock clock;

    RobotGathering(RobotQueries queries, RobotLines lines, WorkCalendars calendars, Clock clock) {
        this.queries = queries;
        this.lines = lines;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Scheduled(
            identity = "robots",
            every = "{shishi.robots.every}",
            delayed = "6s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void gather() {
        var now = clock.instant();
        QuarkusTransaction.requiringNew().call(queries::withSomethingToSay).stream()
                .filter(robot -> isTimeToSpeak(robot.jurisdictionId, now))
                .forEach(robot -> QuarkusTransaction.requiringNew().run(() -> bundle(robot, now)));
    }

    /** Before what waits is sent that morning. */
    void moved(@Observes @Priority(2_900) ClockMoved event) {
        gather();
    }

    private void bundle(Robot robot, Instant now) {
        var items = lines.take(robot.id);
        if (!items.isEmpty()) {
            new Delivery(robot.jurisdictionId, robot.kind.channel, robot.id.toString(), robot.name, items, now)
                    .persist();
        }
    }

    private boolean isTimeToSpeak(UUID jurisdictionId, Instant now) {
        var time = now.atZone(Calendar.ZONE).toLocalTime();
        return !time.isBefore(FROM)
                && time.isBefore(TO)
                && calendars.of(jurisdictionId).isWorking(Calendar.day(now));
    }
}
