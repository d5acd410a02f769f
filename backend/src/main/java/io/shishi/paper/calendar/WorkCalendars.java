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

    private record Known(WorkingDays days, Instant until) {}

    public WorkingDays of(UUID jurisdictionId) {
        var now = Instant.now();
        var here = known.get(jurisdictionId);
        if (here == null || now.isAfter(here.until())) {
            here = new Known(read(jurisdictionId), now.plus(REMEMBERED));
            known.put(jurisdictionId, here);
        }
        return here.days();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkCalendarChanged event) {
        known.remove(event.jurisdictionId());
    }

    private static WorkingDays read(UUID jurisdictionId) {
        var years = new HashMap<Integer, List<CalendarDay>>(OfficialDays.all());
        QuarkusTransaction.joiningExisting()
                .run(() -> WorkCalendar.<WorkCalendar>list("jurisdiction.id", jurisdictionId)
                        .forEach(calendar -> years.put(calendar.year, calendar.days)));
        return new WorkingDays(on(years.values(), DayKind.HOLIDAY), on(years.values(), DayKind.WORKDAY));
    }

    private static Set<LocalDate> on(Collection<List<CalendarDay>> years, DayKind kind) {
        return years.stream()
                .flatMap(List::stream)
                .filter(day -> day.kind() == kind)
                .map(CalendarDay::on)
                .collect(Collectors.toSet());
    }
}
