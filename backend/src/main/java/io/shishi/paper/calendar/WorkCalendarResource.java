package io.shishi.paper.calendar;

import io.shishi.agency.Jurisdictions;
import io.shishi.audit.AuditEntry;
import io.shishi.audit.AuditLog;
import io.shishi.identity.CurrentUser;
import io.shishi.identity.Role;
import io.shishi.shared.problem.Problems;
import io.shishi.shared.problem.Violation;
import io.shishi.shared.time.Calendar;
import io.shishi.shared.time.WorkingDays;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/work-calendar")
@Tag(name = "paper")
@Produces(MediaType.APPLICATION_JSON)
class WorkCalendarResource {

    private final Jurisdictions jurisdictions;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Event<WorkCalendarChanged> changed;
    private final Clock clock;

    WorkCalendarResource(
            Jurisdictions jurisdictions,
            CurrentUser user,
            AuditLog audit,
            Event<WorkCalendarChanged> changed,
            Clock clock) {
        this.jurisdictions = jurisdictions;
        this.user = user;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.OFFICE, Role.REPORTER, Role.SIGNER, Role.CONVENER, Role.SUPERVISOR, Role.VIEWER, Role.INTEGRATOR
    })
    @Operation(summary = "Holidays and make-up days of a year, by which due times are counted; this year when not said")
    public WorkCalendarView year(@QueryParam("year") Integer year) {
        var asked = inRange(year == null ? Calendar.today(clock).getYear() : year);
        return mine(asked).map(WorkCalendarView::of).orElseGet(() -> WorkCalendarView.official(asked));
    }

    @PUT
    @Path("/{year}")
    @Transactional
    @RolesAllowed(Role.OFFICE)
    @Operation(summary = "Keep other days than the official ones; what is due already stays due when it was")
    public WorkCalendarView change(int year, @NotNull @Valid WorkCalendarChange body) {
        inRange(year);
        var kept = mine(year);
        if (kept.map(calendar -> calendar.version).orElse(0) != body.version()) {
            throw Problems.stale();
        }
        check(year, body.days());
        var calendar = kept.orElseGet(() -> new WorkCalendar(jurisdictions.mine(), year));
        var before = kept.map(WorkCalendar::state).orElseGet(() -> WorkCalendar.state(OfficialDays.of(year)));
        calendar.keep(body.days(), user.actor(), clock.instant());
        calendar.persistAndFlush();
        audit.add(AuditEntry.of("change", "work-calendar", calendar.id, year + "年工作日历", jurisdictions.myId())
                .changing(before, calendar.state()));
        changed.fire(new WorkCalendarChanged(jurisdictions.myId(), year));
        return WorkCalendarView.of(calendar);
    }

    private Optional<WorkCalendar> mine(int year) {
        return WorkCalendar.find("jurisdiction.id = ?1 and year = ?2", jurisdictions.myId(), year)
                .firstResultOptional();
    }

    private static int inRange(int year) {
        if (year < 2000 || year > 2100) {
            throw WorkCalendarProblems.yearOutOfRange();
        }
        return year;
    }

    private static void check(int year, List<CalendarDay> days) {
        var wrong = new ArrayList<Violation>();
        var seen = new HashSet<LocalDate>();
        for (var i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var message = !seen.add(day.on())
                    ? day.on() + " 出现了两次"
                    : day.on().getYear() != year
                            ? day.on() + " 不在 " + year + " 年"
                            : day.kind() == DayKind.WORKDAY && !WorkingDays.isWeekend(day.on())
                                    ? day.on() + " 不是周末，本来就上班"
                                    : null;
            if (message != null) {
                wrong.add(new Violation("days[" + i + "].on", message));
            }
        }
        if (!wrong.isEmpty()) {
            throw WorkCalendarProblems.wrongDays(wrong);
        }
    }
}
