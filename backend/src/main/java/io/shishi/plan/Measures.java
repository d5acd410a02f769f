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
