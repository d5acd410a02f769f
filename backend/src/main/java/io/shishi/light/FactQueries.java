package io.shishi.light;

import io.shishi.plan.Indicator;
import io.shishi.plan.Task;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** All that the lights of a plan depend on, in five statements. */
interface FactQueries {

    EntityManager entityManager();

    /** The plan with the rules of its jurisdiction that are in use, or null where it uses the usual ones. */
    @HQL(
            """
            select p, u from Plan p left join LightRule u on u.jurisdiction = p.jurisdiction
                and u.versionNumber = (select max(x.versionNumber) from LightRule x where x.jurisdiction = p.jurisdiction)
            where p.id = :planId
            """)
    List<Object[]> plan(UUID planId);

    @HQL(
            """
            select distinct t from Task t join fetch t.section s left join fetch t.agencies a left join fetch a.agency
            where t.plan.id = :planId and t.status <> io.shishi.plan.TaskStatus.CANCELLED
            order by s.position, s.id, t.position, t.id
            """)
    List<Task> tasks(UUID planId);

    @HQL(
            """
            select distinct i from Indicator i left join fetch i.measure m left join fetch m.ownerAgency
                left join fetch i.milestones n
            where i.plan.id = :planId and i.task.status <> io.shishi.plan.TaskStatus.CANCELLED
            order by i.position, i.id, n.position
            """)
    List<Indicator> indicators(UUID planId);

    /** Every round with each figure that stands in it. */
    @HQL(
            """
            select o, f.measure.id, f.value from Round o left join Figure f on f.round = o and f.effective
            where o.plan.id = :planId
            order by o.ordinal
            """)
    List<Object[]> rounds(UUID planId);

    /** Every report that is not superseded, in the order of the plan. The rounds' plan is said again, for else all rounds are read. */
    @HQL(
            """
            select o.ordinal, t.id, a.id, r.status, r.delayReason, r.delayLevel, r.delayAsk
            from Report r join r.round o join r.task t join t.section s join r.agency a
            where r.plan.id = :planId and o.plan.id = :planId and r.supersededAt is null
            order by o.ordinal, s.position, s.id, t.position, t.id, r.id
            """)
    List<ReportState> reports(UUID planId);
}
