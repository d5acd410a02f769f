package io.shishi.light;

import io.shishi.plan.Milestone;
import io.shishi.plan.TargetRevision;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface FigureQueries {

    EntityManager entityManager();

    /** Every round with the figure of a measure that stands in it, and the report it comes from. */
    @HQL(
            """
            select o, f.value, r.id, r.revision, v
            from Round o left join Figure f on f.round = o and f.effective and f.measure.id = :measureId
            left join Report r on r = f.report
            left join FigureVerification v on v.planId = :planId and v.figureId = f.id
            where o.plan.id = :planId
            order by o.ordinal
            """)
    List<Object[]> rounds(UUID planId, UUID measureId);

    @HQL("from Milestone m where m.indicator.id = :indicatorId order by m.position, m.id")
    List<Milestone> milestones(UUID indicatorId);

    @HQL("from TargetRevision t where t.indicator.id = :indicatorId order by t.ordinal")
    List<TargetRevision> targets(UUID indicatorId);
}
