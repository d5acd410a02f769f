package io.shishi.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What a pool is asked by has to be of its plan. */
@ApplicationScoped
class PoolCheck {

    private final DrawQueries queries;

    PoolCheck(DrawQueries queries) {
        this.queries = queries;
    }

    void of(NewDraw asked) {
        var pool = asked.pool();
        known("roundIds", "调度期", pool.roundIds(), ids -> queries.rounds(asked.planId(), ids));
        known("sectionIds", "部分", pool.sectionIds(), ids -> queries.sections(asked.planId(), ids));
        known("agencyIds", "单位", pool.agencyIds(), ids -> queries.agencies(asked.planId(), ids));
        if (pool.asksForAmount() && pool.unit() == null) {
            throw DrawProblems.unitRequired();
        }
    }

    private static void known(String field, String what, List<UUID> ids, Function<Collection<UUID>, List<UUID>> found) {
        if (!ids.isEmpty() && found.apply(ids).size() < new HashSet<>(ids).size()) {
            throw DrawProblems.unknownPart(field, what);
        }
    }
}
