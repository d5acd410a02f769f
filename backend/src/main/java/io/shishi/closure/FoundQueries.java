package io.shishi.closure;

import io.shishi.inspection.check.Check;
import io.shishi.paper.PaperAddressee;
import io.shishi.progress.Report;
import io.shishi.progress.verification.Verification;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What there is of a task that is to be struck off. */
interface FoundQueries {

    EntityManager entityManager();

    /** Each indicator with its light, once for each of its milestones. */
    @HQL(
            """
            select i, l from Indicator i left join fetch i.measure left join fetch i.milestones stage
            left join Light l on l.planId = i.plan.id and l.subjectId = i.id
            where i.task.id = :taskId
            order by i.position, i.id, stage.position
            """)
    List<Object[]> indicators(UUID taskId);

    /** Reports of opened rounds that were asked for and do not stand yet; an amendment once it was begun. */
    @HQL(
            """
            from Report r join fetch r.round o join fetch r.agency
            where r.task.id = :taskId and r.supersededAt is null and o.openedAt is not null
              and r.status <> io.shishi.progress.ReportStatus.ACCEPTED
            order by o.ordinal, r.id
            """)
    List<Report> reports(UUID taskId);

    @HQL(
            """
            select e, o.ordinal from Evidence e join Report r on r.id = e.reportId join r.round o
            where r.task.id = :taskId and e.removedAt is null and r.supersededAt is null
              and r.status = io.shishi.progress.ReportStatus.ACCEPTED
            order by o.ordinal, e.receivedAt, e.id
            """)
    List<Object[]> evidence(UUID taskId);

    /** Papers about the task that are still open at some agency. */
    @HQL(
            """
            from PaperAddressee d join fetch d.paper p join fetch d.agency
            where d.state in (io.shishi.paper.AddresseeState.ISSUED, io.shishi.paper.AddresseeState.SIGNED_FOR,
                    io.shishi.paper.AddresseeState.RETURNED, io.shishi.paper.AddresseeState.ANSWERED)
              and exists (select 1 from PaperSubject s
                where s.paper = p and s.task.id = :taskId and (s.addressee is null or s.addressee = d))
            order by d.dueAt, d.id
            """)
    List<PaperAddressee> papers(UUID taskId);

    /** What stands as verified of the task's indicators. */
    @HQL(
            """
            from Verification v
            where v.planId = :planId and v.indicatorId in (select i.id from Indicator i where i.task.id = :taskId)
            """)
    List<Verification> verified(UUID planId, UUID taskId);

    /** Checks that an application waits for, or waited for. */
    @HQL(
            """
            from Check c where c.closureId = :closureId and c.state <> io.shishi.inspection.check.CheckState.CANCELLED
            order by c.plannedAt, c.id
            """)
    List<Check> checks(UUID closureId);

    /** Which of these applications wait for a check. */
    @HQL(
            """
            select distinct c.closureId from Check c
            where c.closureId in :closures and c.state in (io.shishi.inspection.check.CheckState.PLANNED,
                io.shishi.inspection.check.CheckState.VISITING)
            """)
    List<UUID> beingChecked(Collection<UUID> closures);
}
