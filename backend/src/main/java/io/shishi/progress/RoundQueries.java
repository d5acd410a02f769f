package io.shishi.progress;

import io.shishi.plan.Plan;
import io.shishi.plan.TaskAgency;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface RoundQueries {

    EntityManager entityManager();

    @HQL("from Round o join fetch o.plan where o.plan.id = :planId order by o.ordinal")
    List<Round> ofPlan(UUID planId);

    @HQL(
            """
            from Round o join fetch o.plan p join fetch p.jurisdiction j
            where o.id = :id and (j.path = :path or j.path like :below)
            """)
    List<Round> one(UUID id, String path, String below);

    /** The standing reports of some rounds, counted; of all agencies, or of those with these codes. */
    @HQL(
            """
            select o.id, r.status, r.startedAt is not null, r.submittedAt is not null and r.submittedAt > o.dueAt, count(r)
            from Report r join r.round o join r.task t
            where o.id in :rounds and r.supersededAt is null and (r.revision = 1 or r.status = ACCEPTED)
              and (t.status = ACTIVE or r.status = ACCEPTED)
              and (:all = true or r.agency.code in :agencies)
            group by 1, 2, 3, 4
            """)
    List<RoundCounts.Group> counts(Collection<UUID> rounds, boolean all, Collection<String> agencies);

    @HQL("from Plan p where p.status = IN_FORCE and not exists (select 1 from Round o where o.plan = p) order by p.id")
    List<Plan> withoutRounds();

    /** Who reports on what: the leading agencies of the tasks that are going on, in the order of the plan. */
    @HQL(
            """
            from TaskAgency l join fetch l.task t join fetch l.agency
            where t.plan.id = :planId and t.status = ACTIVE and l.role = LEAD
            order by t.section.position, t.section.id, t.position, t.id, l.position, l.id
            """)
    List<TaskAgency> leading(UUID planId);
}
