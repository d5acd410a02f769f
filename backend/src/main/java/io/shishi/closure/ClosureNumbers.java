package io.shishi.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Gives numbers without gaps: whoever takes one holds the place's turn until the task is struck off or is not. */
@ApplicationScoped
class ClosureNumbers {

    private final EntityManager entities;

    ClosureNumbers(EntityManager entities) {
        this.entities = entities;
    }

    int take(UUID jurisdictionId, int year) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "closure " + jurisdictionId)
                .getSingleResult();
        return ((Number) entities.createNativeQuery(
                                """
                                select coalesce(max(ordinal), 0) + 1 from closure
                                where jurisdiction_id = :jurisdiction and year = :year
                                """)
                        .setParameter("jurisdiction", jurisdictionId)
                        .setParameter("year", year)
                        .getSingleResult())
                .intValue();
    }
}
