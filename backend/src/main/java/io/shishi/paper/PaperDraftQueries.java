package io.shishi.paper;

import io.shishi.agency.AgencyGroup;
import io.shishi.light.Light;
import io.shishi.plan.Indicator;
import io.shishi.plan.Plan;
import io.shishi.plan.Task;
import io.shishi.progress.Report;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What a paper of a jurisdiction can be about, and to whom it can go. */
interface PaperDraftQueries {

    EntityManager entityManager();

    @HQL("from Plan p where p.id = :id and p.jurisdiction.id = :jurisdictionId")
    List<Plan> plan(UUID id, UUID jurisdictionId);

    @HQL(
            """
            select distinct t from Task t join fetch t.section s join fetch t.plan p
            left join fetch t.agencies ta left join fetch ta.agency left join fetch ta.agencyGroup
            where p.jurisdiction.id = :jurisdictionId and t.id in :ids
            order by p.year, s.position, s.id, t.position, t.id
            """)
    List<Task> tasks(Collection<UUID> ids, UUID jurisdictionId);

    @HQL(
            """
            from Indicator i join fetch i.task t join fetch t.section s join fetch t.plan p
            where p.jurisdiction.id = :jurisdictionId and i.id in :ids
            order by p.year, s.position, s.id, t.position, t.id, i.position, i.id
            """)
    List<Indicator> indicators(Collection<UUID> ids, UUID jurisdictionId);

    @HQL(
            """
            from Report r join fetch r.round o join fetch r.plan p join fetch r.task t join fetch t.section s
            join fetch r.agency a
            where p.jurisdiction.id = :jurisdictionId and r.id in :ids
            order by o.ordinal, s.position, s.id, t.position, t.id, a.position, a.id
            """)
    List<Report> reports(Collection<UUID> ids, UUID jurisdictionId);

    @HQL(
            """
            select distinct g from AgencyGroup g left join fetch g.agencies
            where g.id in :ids and g.jurisdiction.id = :jurisdictionId
            """)
    List<AgencyGroup> groups(Collection<UUID> ids, UUID jurisdictionId);

    @HQL(
            """
            from Light l
            where l.subjectId in :indicators and l.subjectKind = io.shishi.light.SubjectKind.INDICATOR
            """)
    List<Light> lights(Collection<UUID> indicators);

    /** Open papers of a kind to these agencies, with what they are about: addressee, paper, task and report. */
    @HQL(
            """
            select a.agency.id, p.id, p.number, s.task.id, s.report.id
            from PaperAddressee a join a.paper p left join PaperSubject s on s.paper = p
                and (s.addressee is null or s.addressee = a)
            where p.jurisdiction.id = :jurisdictionId and p.kind = :kind and a.agency.id in :agencies
              and a.state in :open
            order by p.issuedAt, p.id
            """)
    List<OpenPaper> open(
            UUID jurisdictionId, PaperKind kind, Collection<UUID> agencies, Collection<AddresseeState> open);

    /** A paper that an agency has not done with, and one thing it is about. */
    record OpenPaper(UUID agencyId, UUID paperId, String number, UUID taskId, UUID reportId) {}

    /** Indicators by themselves or of tasks, each with its light and what stands as verified. */
    @HQL(
            """
            select i, l, v from Indicator i join fetch i.task t join fetch t.section s left join fetch i.measure
            left join Light l on l.planId = i.plan.id and l.subjectId = i.id
            left join Verification v on v.planId = i.plan.id and v.indicatorId = i.id
            where i.id in :indicators or t.id in :tasks
            order by s.position, t.position, i.position, i.id
            """)
    List<Object[]> known(Collection<UUID> indicators, Collection<UUID> tasks);
}
