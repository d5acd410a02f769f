package io.shishi.light;

import io.shishi.plan.PlanStatus;
import io.shishi.shared.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** Works out the lights of a plan, always all of them. */
@ApplicationScoped
public class LightService {

    private final FactReader reader;
    private final LightStore store;
    private final LightQueries queries;
    private final Clock clock;

    LightService(FactReader reader, LightStore store, LightQueries queries, Clock clock) {
        this.reader = reader;
        this.store = store;
        this.queries = queries;
        this.clock = clock;
    }

    /** Judges a plan anew, because something that its lights depend on has changed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void judge(UUID planId) {
        store.lock(planId);
        var facts = reader.of(planId);
        if (facts.plan().status != PlanStatus.ARCHIVED) {
            judge(facts, Calendar.today(clock));
        }
    }

    /** Judges a plan for today and for every day since its first one that has no lights: nothing was reported on those. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void catchUp(UUID planId) {
        store.lock(planId);
        var facts = reader.of(planId);
        if (facts.plan().status != PlanStatus.IN_FORCE) {
            return;
        }
        var today = Calendar.today(clock);
        var days = new TreeSet<>(queries.days(planId));
        var last = days.isEmpty() ? today : days.last();
        if (!days.isEmpty()) {
            days.first()
                    .datesUntil(today)
                    .filter(day -> !days.contains(day))
                    .forEach(day -> fill(facts, day, day.isAfter(last)));
        }
        judge(facts, today);
    }

    private void judge(PlanFacts facts, LocalDate today) {
        var lights = facts.lights(today);
        keep(facts, lights, today);
        if (facts.plan().status == PlanStatus.IN_FORCE) {
            store.record(facts.plan().id, DayLights.of(facts, lights, since(facts), today), true);
        }
    }

    /** A day that nobody saw. Where later days were seen, its lights are no news. */
    private void fill(PlanFacts facts, LocalDate day, boolean news) {
        var lights = facts.lights(day);
        Map<UUID, LocalDate> since = Map.of();
        if (news) {
            keep(facts, lights, day);
            since = since(facts);
        }
        store.record(facts.plan().id, DayLights.of(facts, lights, since, day), false);
    }

    private void keep(PlanFacts facts, List<Judged> lights, LocalDate day) {
        store.keep(facts.plan().id, lights, facts.rules().version(), day);
    }

    private Map<UUID, LocalDate> since(PlanFacts facts) {
        var since = new HashMap<UUID, LocalDate>();
        queries.since(facts.plan().id).forEach(row -> since.put((UUID) row[0], (LocalDate) row[1]));
        return since;
    }
}
