package io.shishi.inspection.draw;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface DrawQueries {

    EntityManager entityManager();

    @HQL(
            """
            select i.itemId, d.kind, d.planId, i.taskId, i.agencyId, i.reportId, i.figureId, i.indicatorId, i.roundId
            from DrawSelection s join DrawItem i on i.drawId = s.drawId and i.itemId = s.itemId
            join Draw d on d.id = s.drawId
            where d.jurisdictionId = :jurisdictionId and d.id = :drawId and d.cancelledAt is null and d.drawnAt is not null
            order by s.rank
            """)
    List<DrawnItem> drawn(UUID jurisdictionId, UUID drawId);
}
