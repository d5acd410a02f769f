package io.shishi.paper.proposal;

import io.shishi.agency.Agency;
import io.shishi.plan.AgencyRole;
import io.shishi.plan.Plan;
import io.shishi.plan.Task;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface HandoverQueries {

    EntityManager entityManager();

    /**
     * A task that an agency has, alone or in a group, in a role in which no paper handed it over.
     *
     * @param begun whether anything of its plan has been handed over
     */
    record Gap(Plan plan, Task task, Agency agency, AgencyRole role, boolean begun) {}

    /** Whoever leads a task does not take part in it besides. */
    @HQL(
            """
            select p, t, a, g.role, exists (
                    select 1 from PaperSubject s join s.addressee x
                    where s.task.plan = p and x.paper.kind = HANDOVER and x.state <> CANCELLED)
            from TaskAgency g join g.task t join t.plan p join t.section s
            left join g.agencyGroup h left join h.agencies m
            join Agency a on a.id = coalesce(g.agency.id, m.id)
            where p.jurisdiction.id = :jurisdictionId and p.status = IN_FORCE and t.status = ACTIVE and a.retiredAt is null
              and (g.role = LEAD or not exists (
                select 1 from TaskAgency l where l.task = t and l.agency = a and l.role = LEAD))
              and not exists (
                select 1 from PaperSubject s join s.addressee x
                where s.task = t and x.agency = a and s.role = g.role and x.paper.kind = HANDOVER and x.state <> CANCELLED)
            order by p.year, p.id, s.position, s.id, t.position, t.id, g.role desc, g.position, a.position, a.id
            """)
    List<Gap> gaps(UUID jurisdictionId);
}
