package io.shishi.inspection.coverage;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface CoverageQueries {

    EntityManager entityManager();

    /** First looks only, the newest first: whether a remedy helped is another question. */
    @HQL(
            """
            select c.kind, coalesce(c.figureId, c.report.id, c.task.id), c.agency.id, c.task.section.id, c.verdict, s.chance
            from Check c
            left join Draw d on d.id = c.drawId and d.cancelledAt is null
            left join DrawSelection s on s.drawId = d.id and s.itemId = c.drawnItem
            where c.plan.id = :planId and c.state = DONE and c.recheckOf is null
            order by c.doneAt desc, c.id
            """)
    List<CheckedItem> checked(UUID planId);

    @HQL("select a.id, a.shortName from Agency a where a.id in :ids order by a.position, a.id")
    List<Object[]> agencies(Collection<UUID> ids);

    @HQL("select s.id, s.title from Section s where s.plan.id = :planId order by s.position, s.id")
    List<Object[]> sections(UUID planId);
}
