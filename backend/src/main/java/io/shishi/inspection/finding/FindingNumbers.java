package io.shishi.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Numbers findings by year, without gaps. */
@ApplicationScoped
class FindingNumbers {

    private final EntityManager entities;

    FindingNumbers(EntityManager entities) {
        this.entities = entities;
    }

    String take(UUID jurisdictionId, int year) {
        var last = entities.createNativeQuery(
                        """
                        insert into finding_number as taken (jurisdiction_id, year, last) values (:jurisdiction, :year, 1)
                        on conflict (jurisdiction_id, year) do update set last = taken.last + 1
                        returning last
                        """)
                .setParameter("jurisdiction", jurisdictionId)
                .setParameter("year", year)
                .getSingleResult();
        return "问题〔%d〕%d号".formatted(year, ((Number) last).intValue());
    }
}
