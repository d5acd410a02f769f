package io.shishi.light;

import io.shishi.plan.Indicator;
import io.shishi.plan.TargetRevision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Promises of tasks as they were known on a past day: with the target, the light and what was verified then. */
@ApplicationScoped
class PastPromises {

    private final PastQueries queries;

    PastPromises(PastQueries queries) {
        this.queries = queries;
    }

    List<BoardQueries.Promised> of(Collection<UUID> tasks, Past past) {
        var lights = past.indicators();
        var verified = past.verifications();
        return queries.indicators(tasks, past.until()).stream()
                .map(row -> {
                    var indicator = (Indicator) row[0];
                    var then = (TargetRevision) row[2];
                    var light = lights.get(indicator.id);
                    return new BoardQueries.Promised(
                            (UUID) row[1],
                            indicator.id,
                            indicator.position,
                            light == null ? indicator.name : light.name(),
                            then == null ? indicator.comparator : then.comparator,
                            then == null ? indicator.baseline : then.baseline,
                            then == null ? indicator.target : then.target,
                            (String) row[3],
                            indicator.period,
                            then == null ? indicator.dueOn : then.dueOn,
                            indicator.weight,
                            light == null ? null : past.light(light, SubjectKind.INDICATOR),
                            verified.get(indicator.id),
                            null);
                })
                .toList();
    }
}
