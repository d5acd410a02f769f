package io.shishi.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Gives numbers without gaps: whoever takes one holds its row until their paper is issued or is not, and the next one
 * waits for that.
 */
@ApplicationScoped
class PaperNumbers {

    private final EntityManager entities;

    PaperNumbers(EntityManager entities) {
        this.entities = entities;
    }

    int take(UUID jurisdictionId, PaperKind kind, int year) {
        return ((Number) entities.createNativeQuery(
                                """
                                insert into paper_number as taken (jurisdiction_id, kind, year, last)
                                values (:jurisdiction, :kind, :year, 1)
                                on conflict (jurisdiction_id, kind, year) do update set last = taken.last + 1
                                returning last
                                """)
                        .setParameter("jurisdiction", jurisdictionId)
                        .setParameter("kind", kind.name())
                        .setParameter("year", year)
                        .getSingleResult())
                .intValue();
    }

    /** The one that would be next now. */
    int next(UUID jurisdictionId, PaperKind kind, int year) {
        var last = entities.createNativeQuery(
                        """
                        select last from paper_number
                        where jurisdiction_id = :jurisdiction and kind = :kind and year = :year
                        """)
                .setParameter("jurisdiction", jurisdictionId)
                .setParameter("kind", kind.name())
                .setParameter("year", year)
                .getResultList();
        return last.isEmpty() ? 1 : ((Number) last.getFirst()).intValue() + 1;
    }
}
