package io.shishi.paper.clock;

import io.shishi.agency.Agency;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface RungProposalQueries {

    EntityManager entityManager();

    /** A rung that was reached, and whose it is. */
    record Reached(Reminder reminder, Agency agency, UUID taskId) {}

    /** While the wait goes on in which the rung was reached; a higher rung takes the place of a lower one. */
    @HQL(
            """
            select r, a, o.task.id from Reminder r
            join Timer t on t.id = r.timerId join Agency a on a.id = r.agencyId
            left join Report o on o.id = r.reportId
            where r.jurisdictionId = :jurisdictionId and r.proposal is not null
              and t.arm = r.arm and not t.stoodDown
              and not exists (
                select 1 from Reminder h
                where h.timerId = r.timerId and h.arm = r.arm and h.proposal is not null and h.at > r.at)
              and not exists (
                select 1 from PaperSubject s
                where s.report = o and s.paper.kind = io.shishi.paper.PaperKind.ORDER
                  and s.paper.cancelledAt is null and s.paper.issuedAt >= r.at)
              and not exists (
                select 1 from Paper p where p.escalatedFrom.id = r.addresseeId and p.cancelledAt is null)
              and not exists (
                select 1 from ProposalDismissal d where d.jurisdiction.id = :jurisdictionId and d.key = r.proposal)
            order by r.at, r.title, r.id
            """)
    List<Reached> reached(UUID jurisdictionId);
}
