package io.shishi.inspection.check;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface CheckQueries {

    EntityManager entityManager();

    /** Drawn items that somebody was sent to see already. */
    @HQL(
            """
            from Check c join fetch c.task left join fetch c.indicator
            where c.drawId = :drawId and c.drawnItem in :items
              and c.state <> io.shishi.inspection.check.CheckState.CANCELLED
            order by c.id
            """)
    List<Check> plannedOf(UUID drawId, Collection<String> items);
}
