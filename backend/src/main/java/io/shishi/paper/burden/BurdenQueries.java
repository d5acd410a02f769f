package io.shishi.paper.burden;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface BurdenQueries {

    EntityManager entityManager();

    /** A report that is due, with how many milestones are asked for in it. */
    record Asked(UUID agencyId, UUID taskId, Instant dueAt, long milestones) {}

    @HQL(
            """
            select r.agency.id, t.id, o.dueAt, (
                select count(m) from Milestone m where m.indicator.task = t)
            from Report r join r.round o join r.task t
            where r.plan.id = :planId and o.openedAt is not null and o.dueAt >= :from and o.dueAt < :to
              and r.revision = 1 and (t.status = ACTIVE or r.submittedAt is not null)
            order by r.id
            """)
    List<Asked> asked(UUID planId, Instant from, Instant to);

    /** Whose a measure is. */
    record Owned(UUID measureId, UUID agencyId) {}

    @HQL("select m.id, m.ownerAgency.id from Measure m where m.plan.id = :planId")
    List<Owned> owned(UUID planId);
}
