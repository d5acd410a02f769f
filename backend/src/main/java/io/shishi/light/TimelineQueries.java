package io.shishi.light;

import io.shishi.plan.TargetRevision;
import io.shishi.plan.TaskClosing;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface TimelineQueries {

    EntityManager entityManager();

    /** Every review of a task's reports, with the agency and the round of the report. */
    @HQL(
            """
            select v, r.id, r.progressText, a.code, a.shortName, o.ordinal
            from Review v join v.report r join r.agency a join r.round o
            where r.task.id = :taskId
            order by v.at desc, v.id desc
            """)
    List<Object[]> reviews(UUID taskId);

    @HQL("from TargetRevision t join fetch t.indicator i where i.task.id = :taskId order by t.decidedAt desc, t.id")
    List<TargetRevision> targets(UUID taskId);

    @HQL("from TaskClosing c where c.task.id = :taskId order by c.closedAt")
    List<TaskClosing> closings(UUID taskId);
}
