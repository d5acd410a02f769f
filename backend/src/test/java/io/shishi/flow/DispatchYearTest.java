package io.shishi.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.shishi.agency.Agency;
import io.shishi.agency.AgencyFixture;
import io.shishi.agency.Duty;
import io.shishi.agency.Jurisdiction;
import io.shishi.agency.Member;
import io.shishi.paper.Ears;
import io.shishi.paper.calendar.WorkCalendars;
import io.shishi.paper.clock.Reminder;
import io.shishi.paper.clock.Sweep;
import io.shishi.paper.clock.Timer;
import io.shishi.paper.rule.DispatchRules;
import io.shishi.paper.rule.Phase;
import io.shishi.plan.Plan;
import io.shishi.plan.PlanFixture;
import io.shishi.progress.Report;
import io.shishi.progress.Round;
import io.shishi.progress.RoundService;
import io.shishi.shared.time.Calendar;
import io.shishi.support.ApiTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A year of a county: 40 tasks, 26 agencies, 12 rounds. Agencies report early, late or never, heads and the office let
 * things lie, reports come back. What the rules promise of that is worked out beside it, from the course alone.
 */
@QuarkusTest
class DispatchYearTest extends ApiTest {

    private static final int TASKS = 40;
    private static final int AGENCIES = 26;
    private static final Instant END = Calendar.startOf(LocalDate.of(2027, 1, 31));

    @Inject
    RoundService rounds;

    @Inject
    Sweep sweep;

    @Inject
    WorkCalendars calendars;

    @Inject
    YearDeeds deeds;

    @Inject
    Ears ears;

    private Plan plan;
    private Jurisdiction county;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final Map<String, UUID> reports = new HashMap<>();

    @BeforeEach
    void a_county() {
        today("2026-01-05");
        inTransaction(() -> {
            county = AgencyFixture.county();
            var agencies = new ArrayList<Agency>();
            for (var i = 0; i < AGENCIES; i++) {
                var agency = AgencyFixture.some(county, YearCourse.code(i), "单位" + i);
                new Member(agency, "reporter-" + agency.code, "联络员" + i, Duty.CONTACT, null).persist();
                if (YearCourse.hasHead(i)) {
                    AgencyFixture.signer(agency);
                }
                agencies.add(agency);
            }
            plan = PlanFixture.inForce(county);
            var section = PlanFixture.section(plan);
            for (var i = 0; i < TASKS; i++) {
                numbers.put(PlanFixture.task(section, agencies.get(i % AGENCIES)).id, i);
            }
        });
        asOffice().get("/me").then().statusCode(200);
        rounds.openDue(clock.instant());
    }

    @Test
    void every_reminder_that_is_promised_is_sent_once_and_no_other() {
        var windows = inTransaction(() -> Round.<Round>list("plan.id = ?1 order by ordinal", plan.id)).stream()
                .map(round -> new YearCourse.Window(round.ordinal, round.opensAt, round.dueAt, round.closesAt))
                .toList();
        var course = new YearCourse(new Random(2026), TASKS, AGENCIES, windows);
        var promised = new YearPromises(course, DispatchRules.usual(), calendars.of(county.id), END).all();
        assertTrue(promised.size() > 1000, "a year has more than " + promised.size() + " reminders");

        live(course);

        assertEquals(lines(promised), lines(sent()));
        assertNobodyWasToldTwiceAtOnce();
    }

    /** One person gets one notice of what is due in one agency's round. */
    private void assertNobodyWasToldTwiceAtOnce() {
        var reminders = ears.told().stream()
                .filter(told -> told.kind().equals("report-due"))
                .flatMap(told -> told.usernames().stream().map(person -> person + " " + told.occasion()))
                .toList();
        assertEquals(reminders.size(), reminders.stream().distinct().count());
        long steps = inTransaction(() -> Reminder.count("phase", Phase.REPORT_DUE));
        assertTrue(reminders.size() < steps, reminders.size() + " notices of " + steps + " steps");
    }

    private static String lines(List<String> what) {
        return String.join("\n", what.stream().sorted().toList());
    }

    /** The clock goes from one moment at which something happens to the next. */
    private void live(YearCourse course) {
        var moments = new TreeSet<Instant>(course.moments());
        moments.add(END);
        for (var moment : moments) {
            for (var next = nextDue(); next != null && !next.isAfter(moment); next = nextDue()) {
                clock.standAt(next);
                sweep.run(next);
            }
            clock.standAt(moment);
            if (rounds.openDue(moment) > 0) {
                know();
            }
            course.at(moment).forEach(this::happens);
        }
    }

    private static Instant nextDue() {
        return inTransaction(() -> Timer.getEntityManager()
                .createQuery("select min(t.nextAt) from Timer t", Instant.class)
                .getSingleResult());
    }

    private void happens(YearCourse.Event event) {
        if (event.deed() == YearCourse.Deed.OPEN) {
            return;
        }
        if (event.deed() == YearCourse.Deed.CLOSE_ORDER) {
            deeds.closeOrders(event.agency(), event.round());
            return;
        }
        deeds.of(event, report(event));
    }

    private UUID report(YearCourse.Event event) {
        return reports.get(event.round() + "/" + event.task());
    }

    /** The reports of a round that has just opened, written by their contacts. */
    private void know() {
        deeds.write();
        inTransaction(() -> Report.<Report>list("plan.id", plan.id)
                .forEach(it -> reports.put(it.round.ordinal + "/" + numbers.get(it.task.id), it.id)));
    }

    private List<String> sent() {
        return inTransaction(() -> {
            var tasks = new HashMap<UUID, String>();
            Report.<Report>list("plan.id", plan.id)
                    .forEach(it ->
                            tasks.put(it.id, "report %d/%d".formatted(numbers.get(it.task.id), it.round.ordinal)));
            var agencies = new HashMap<UUID, String>();
            Agency.<Agency>listAll().forEach(it -> agencies.put(it.id, it.code));
            return Reminder.<Reminder>listAll().stream()
                    .map(it -> YearPromises.line(
                            it.reportId != null ? tasks.get(it.reportId) : "order to " + agencies.get(it.agencyId),
                            it.step,
                            it.at))
                    .toList();
        });
    }
}
