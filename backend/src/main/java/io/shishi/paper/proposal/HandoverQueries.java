package io.shishi.paper.proposal;

import io.shishi.plan.AgencyRole;
import io.shishi.plan.Task;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface HandoverQueries {

    EntityManager entityManager();

    @HQL(
            """
            select distinct t from Task t join fetch t.section s join fetch t.plan p
            left join fetch t.agencies ta left join fetch ta.agency left join fetch ta.agencyGroup
            where p.jurisdiction.id = :jurisdictionId and p.status = IN_FORCE and t.status = ACTIVE
            order by p.year, p.id, s.position, s.id, t.position, t.id
            """)
    List<Task> tasks(UUID jurisdictionId);

    /** What papers have handed over to whom. */
    @HQL(
            """
            select s.task.id, a.agency.id, s.role from PaperSubject s join s.addressee a join a.paper p
            where s.task.id in :tasks and p.kind = HANDOVER and a.state <> CANCELLED
            """)
    List<Handed> handed(Collection<UUID> tasks);

    record Handed(UUID taskId, UUID agencyId, AgencyRole role) {}
}
