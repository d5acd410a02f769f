package io.shishi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
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
     * The home task of each measure in use: the first task in the order of the plan that uses it and that its owner
     * leads. There the owner enters the figure; everywhere else it is read.
     */
    public Map<UUID, UUID> home(UUID planId) {
        var uses = uses(planId);
        var home = new LinkedHashMap<UUID, UUID>();
        uses.all()
                .forEach(use -> home.computeIfAbsent(
                        use.measureId(), id -> uses.home(id).orElseThrow()));
        return home;
    }

    /** Measures that other tasks need and whose figure nobody could enter once this task has ended. */
    public List<String> strandedWithout(UUID planId, UUID taskId) {
        var others = uses(planId).all().stream()
                .filter(use -> !use.taskId().equals(taskId))
                .toList();
        return Measure.<Measure>list("id in ?1 order by name, id", new MeasureUses(others).withoutHome()).stream()
                .map(measure -> measure.name)
                .toList();
    }

    MeasureUses uses(UUID planId) {
        return new MeasureUses(queries.uses(planId));
    }

    /** In force, somebody has to be able to enter each figure. */
    void requireHomes(UUID planId) {
        var without = uses(planId).withoutHome();
        if (!without.isEmpty()) {
            throw MeasureProblems.withoutHome(Measure.<Measure>list("id in ?1 order by name, id", without));
        }
    }
}
