package io.shishi.paper.clock;

import io.restassured.specification.RequestSpecification;
import io.shishi.paper.Ears;
import io.shishi.progress.ReportTest;
import io.shishi.shared.time.Calendar;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A plan in force whose clocks tick when a test says so. */
public abstract class ClockTest extends ReportTest {

    @Inject
    protected Sweep sweep;

    @Inject
    protected Ears ears;

    /** What somebody does who signs in: from then on they are known. */
    protected static void arrive(RequestSpecification... people) {
        for (var person : people) {
            person.get("/me").then().statusCode(200);
        }
    }

    protected void moveTo(String day, int hour) {
        clock.standAt(LocalDate.parse(day).atTime(hour, 0).atZone(Calendar.ZONE).toInstant());
    }

    /** Rounds open, and what is due is done. */
    protected void sweepAt(String day, int hour) {
        moveTo(day, hour);
        rounds.openDue(clock.instant());
        sweep.run(clock.instant());
    }

    protected Timer timer(UUID report) {
        return inTransaction(() -> Timer.<Timer>find("reportId", report).firstResult());
    }

    /** The steps that were taken of a report, in order. */
    protected List<String> steps(UUID report) {
        return reminders(report).stream().map(it -> it.step).toList();
    }

    protected List<Integer> arms(UUID report) {
        return reminders(report).stream().map(it -> it.arm).toList();
    }

    private List<Reminder> reminders(UUID report) {
        return inTransaction(() -> Reminder.<Reminder>list("reportId = ?1 order by at, step", report));
    }
}
