package io.shishi.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Gives numbers without gaps, so that a draw that was thrown away is missed. */
@ApplicationScoped
class DrawNumbers {

    private final EntityManager entities;

    DrawNumbers(EntityManager entities) {
        this.entities = entities;
    }

    String take(UUID jurisdictionId, int year) {
        var last = (Number) entities.createNativeQuery(
                        """
                        insert into draw_number as taken (jurisdiction_id, year, last) values (:jurisdiction, :year, 1)
                        on conflict (jurisdiction_id, year) do update set last = taken.last + 1
                        returning last
                        """)
                .setParameter("jurisdiction", jurisdictionId)
                .setParameter("year", year)
                .getSingleResult();
        return "抽查〔%d〕%d号".formatted(year, last.intValue());
    }
}
