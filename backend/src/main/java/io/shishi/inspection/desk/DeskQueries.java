package io.shishi.inspection.desk;

import io.shishi.inspection.check.Check;
import io.shishi.inspection.finding.Finding;
import io.shishi.paper.PaperAddressee;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is going on, and what ended since a moment. */
interface DeskQueries {

    EntityManager entityManager();

    /** Orders of supervision alone: those of the office are the office's. */
    @HQL(
            """
            from PaperAddressee d join fetch d.paper p join fetch d.agency
            where p.jurisdiction.id = :jurisdictionId and p.kind = io.shishi.paper.PaperKind.ORDER
              and p.duty = io.shishi.paper.IssuingDuty.SUPERVISION and p.cancelledAt is null
              and (:planId is null or p.plan.id = :planId)
              and (d.state in (io.shishi.paper.AddresseeState.ISSUED, io.shishi.paper.AddresseeState.SIGNED_FOR,
                    io.shishi.paper.AddresseeState.ANSWERED, io.shishi.paper.AddresseeState.RETURNED)
                or d.closedAt >= :since)
            order by d.dueAt, d.id
            """)
    List<PaperAddressee> orders(UUID jurisdictionId, UUID planId, Instant since);

    @HQL(
            """
            from Finding f join fetch f.task join fetch f.agency
            where f.jurisdiction.id = :jurisdictionId and (:planId is null or f.plan.id = :planId)
              and (f.remediedAt is null or f.remediedAt >= :since)
            order by f.dueOn, f.id
            """)
    List<Finding> findings(UUID jurisdictionId, UUID planId, Instant since);

    @HQL(
            """
            from Check c join fetch c.task join fetch c.agency left join fetch c.indicator
            where c.jurisdiction.id = :jurisdictionId and (:planId is null or c.plan.id = :planId)
              and c.state <> io.shishi.inspection.check.CheckState.CANCELLED
              and (c.doneAt is null or c.doneAt >= :since)
            order by c.visitBy, c.id
            """)
    List<Check> checks(UUID jurisdictionId, UUID planId, Instant since);
}
