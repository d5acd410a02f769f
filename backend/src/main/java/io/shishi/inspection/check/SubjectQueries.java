package io.shishi.inspection.check;

import io.shishi.agency.Agency;
import io.shishi.plan.Indicator;
import io.shishi.plan.Task;
import io.shishi.progress.Figure;
import io.shishi.progress.Report;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What can be checked in a jurisdiction: what was accepted and still stands, in plans in force. */
interface SubjectQueries {

    EntityManager entityManager();

    @HQL(
            """
            select distinct t from Task t join fetch t.plan p join fetch p.jurisdiction j join fetch t.section
            left join fetch t.agencies ta left join fetch ta.agency left join fetch ta.agencyGroup
            where t.id in :ids and j.id = :jurisdictionId and p.status = io.shishi.plan.PlanStatus.IN_FORCE
            """)
    List<Task> tasks(Collection<UUID> ids, UUID jurisdictionId);

    @HQL(
            """
            from Indicator i join fetch i.task join fetch i.plan p join fetch p.jurisdiction j
            left join fetch i.measure m left join fetch m.ownerAgency
            where i.id in :ids and j.id = :jurisdictionId and p.status = io.shishi.plan.PlanStatus.IN_FORCE
            """)
    List<Indicator> indicators(Collection<UUID> ids, UUID jurisdictionId);

    @HQL(
            """
            from Report r join fetch r.task join fetch r.agency join fetch r.round join fetch r.plan p
            join fetch p.jurisdiction j
            where r.id in :ids and j.id = :jurisdictionId and p.status = io.shishi.plan.PlanStatus.IN_FORCE
              and r.status = io.shishi.progress.ReportStatus.ACCEPTED and r.supersededAt is null
            """)
    List<Report> reports(Collection<UUID> ids, UUID jurisdictionId);

    @HQL(
            """
            from Figure f join fetch f.measure join fetch f.round join fetch f.report r join fetch r.task
            join fetch r.agency join fetch f.plan p join fetch p.jurisdiction j
            where f.id in :ids and j.id = :jurisdictionId and p.status = io.shishi.plan.PlanStatus.IN_FORCE
              and f.effective
            """)
    List<Figure> figures(Collection<UUID> ids, UUID jurisdictionId);

    /** The figures that stand of a measure, the newest first. */
    @HQL(
            """
            from Figure f join fetch f.measure join fetch f.round join fetch f.report r join fetch r.agency
            where f.measure.id = :measureId and f.effective and f.value is not null
            order by f.roundOrdinal desc
            """)
    List<Figure> standing(UUID measureId);

    /** The value that stands of a measure in a round. */
    @HQL("select f from Figure f where f.measure.id = :measureId and f.round.id = :roundId and f.effective")
    List<Figure> inRound(UUID measureId, UUID roundId);

    @HQL("from Indicator i where i.task.id in :tasks order by i.position, i.id")
    List<Indicator> promisesOf(Collection<UUID> tasks);

    /** Whoever enters the figures of a task, also those that it shares. */
    @HQL("select distinct a from Indicator i join i.measure m join m.ownerAgency a where i.task.id = :taskId")
    List<Agency> owners(UUID taskId);

    /** The agencies that somebody works for. */
    @HQL("select distinct a from Member m join m.agency a where m.username = :username and m.retiredAt is null")
    List<Agency> agenciesOf(String username);

    /** How many reports on a task somebody wrote, handed in, signed or accepted. */
    @HQL(
            """
            select count(r) from Report r
            where r.task.id = :taskId and (array_contains(r.authors, :username)
                or r.submittedBy = :username or r.signedBy = :username or r.acceptedBy = :username)
            """)
    long hand(UUID taskId, String username);
}
