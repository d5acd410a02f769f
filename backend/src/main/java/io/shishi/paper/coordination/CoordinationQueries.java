package io.shishi.paper.coordination;

import io.shishi.agency.Agency;
import io.shishi.agency.Level;
import io.shishi.light.Light;
import io.shishi.plan.Task;
import io.shishi.progress.DelayReason;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface CoordinationQueries {

    EntityManager entityManager();

    /** What was accepted of an agency's task in a round. */
    record Said(
            UUID reportId,
            Task task,
            Agency agency,
            int round,
            DelayReason reason,
            Level level,
            String ask,
            Instant acceptedAt,
            Light light) {}

    /** Of every task that waits for a higher level now: all that was accepted, oldest first. */
    @HQL(
            """
            select r.id, t, a, o.ordinal, r.delayReason, r.delayLevel, r.delayAsk, r.acceptedAt, l
            from Report r join r.round o join r.task t join r.agency a join r.plan n
            left join Light l on l.planId = n.id and l.subjectId = t.id
            where n.jurisdiction.id = :jurisdictionId and n.status = IN_FORCE and t.status = ACTIVE
              and r.status = io.shishi.progress.ReportStatus.ACCEPTED and r.supersededAt is null
              and exists (
                select 1 from Report x
                where x.task = t and x.agency = a and x.supersededAt is null
                  and x.status = io.shishi.progress.ReportStatus.ACCEPTED
                  and x.delayReason = io.shishi.progress.DelayReason.HIGHER_LEVEL
                  and x.round.ordinal = (
                    select max(y.round.ordinal) from Report y
                    where y.task = t and y.agency = a and y.supersededAt is null
                      and y.status = io.shishi.progress.ReportStatus.ACCEPTED))
            order by n.id, t.section.position, t.position, t.id, a.position, a.id, o.ordinal
            """)
    List<Said> blocked(UUID jurisdictionId);
}
