package io.shishi.paper.calendar;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.shishi.shared.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The working days of each jurisdiction: the official days, but for the years that it keeps itself. They change once or
 * twice a year and every due time needs them, so they are remembered for a minute: another process that changed them is
 * heard of by then.
 */
@ApplicationScoped
public class WorkCalendars {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    private record Known(WorkingDays days, Set<Integer> years, Instant until) {}

    public WorkingDays of(UUID jurisdictionId) {
        return here(jurisdictionId).days();
    }

    /** Whether the holidays of that year are known there. */
    public boolean isKnown(UUID jurisdictionId, int year) {
        return here(jurisdictionId).years().contains(year);
    }

    private Known here(UUID jurisdictionId) {
        var now = Instant.now();
        var here = known.get(jurisdictionId);
        if (here == null || now.isAfter(here.until())) {
            here = read(jurisdictionId, now.plus(REMEMBERED));
            known.put(jurisdictionId, here);
        }
        return here;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkCalendarChanged event) {
        known.remove(event.jurisdictionId());
    }

    private static Known read(UUID jurisdictionId, Instant until) {
        var years = new HashMap<Integer, List<CalendarDay>>(OfficialDays.all());
        QuarkusTransaction.joiningExisting()
                .run(() -> WorkCalendar.<WorkCalendar>list("jurisdiction.id", jurisdictionId)
                        .forEach(calendar -> years.put(calendar.year, calendar.days)));
        var days = new WorkingDays(on(years.values(), DayKind.HOLIDAY), on(years.values(), DayKind.WORKDAY));
        return new Known(days, Set.copyOf(years.keySet()), until);
    }

    private static Set<LocalDate> on(Collection<List<CalendarDay>> years, DayKind kind) {
        return years.stream()
                .flatMap(List::stream)
                .filter(day -> day.kind() == kind)
                .map(CalendarDay::on)
                .collect(Collectors.toSet());
    }
}
