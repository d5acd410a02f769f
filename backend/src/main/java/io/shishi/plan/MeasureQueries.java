package io.shishi.plan;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface MeasureQueries {

    EntityManager entityManager();

    /** Every use of the plan's measures, in the order of the plan. */
    @HQL(
            """
            select m.id, i.id, t.id, t.number, s.title, i.target, t.status,
                exists (select 1 from TaskAgency ta where ta.task = t and ta.agency = m.ownerAgency and ta.role = LEAD)
            from Indicator i join i.measure m join i.task t join t.section s
            where i.plan.id = :planId
            order by s.position, s.id, t.position, t.id, i.position, i.id
            """)
    List<MeasureUse> uses(UUID planId);
}
