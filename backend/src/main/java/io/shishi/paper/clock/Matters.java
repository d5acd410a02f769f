package io.shishi.paper.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** What timers watch, as it is now. */
@ApplicationScoped
class Matters {

    private final ReportMatterQueries reports;
    private final PaperMatterQueries papers;

    Matters(ReportMatterQueries reports, PaperMatterQueries papers) {
        this.reports = reports;
        this.papers = papers;
    }

    /** By the timer's id; what is gone is missing. */
    Map<UUID, Matter> of(Collection<Timer> timers) {
        var states = new HashMap<UUID, Matter>();
        var reportIds = ids(timers, timer -> timer.reportId);
        var addresseeIds = ids(timers, timer -> timer.addresseeId);
        if (!reportIds.isEmpty()) {
            reports.of(reportIds).forEach(matter -> states.put(matter.reportId(), matter));
        }
        if (!addresseeIds.isEmpty()) {
            papers.of(addresseeIds).forEach(matter -> states.put(matter.addresseeId(), matter));
        }
        var found = new HashMap<UUID, Matter>();
        timers.forEach(timer -> found.put(timer.id, states.get(timer.subjectId())));
        found.values().removeIf(Objects::isNull);
        return found;
    }

    private static List<UUID> ids(Collection<Timer> timers, Function<Timer, UUID> id) {
        return timers.stream().map(id).filter(Objects::nonNull).toList();
    }
}
