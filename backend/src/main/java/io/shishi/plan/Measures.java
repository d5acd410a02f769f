package io.shishi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Where figures are entered. */
@ApplicationScoped
public class Measures {

    private final MeasureQueries queries;

    Measures(MeasureQueries queries) {
        this.queries = queries;
    }

    /**
     * The home task of each measure in use: the task of its first indicator in the order of the plan. There its owner
     * enters the figure; everywhere else it is read.
     */
    public Map<UUID, UUID> home(UUID planId) {
        var home = new LinkedHashMap<UUID, UUID>();
        queries.uses(planId).forEach(use -> home.putIfAbsent(use.measureId(), use.taskId()));
        return home;
    }
}
