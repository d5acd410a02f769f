package io.shishi.integration.notice;

import io.shishi.progress.Report;
import io.shishi.progress.Review;
import io.shishi.progress.Round;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface ProgressQueries {

    EntityManager entityManager();

    @HQL(
            """
            from Report r join fetch r.task join fetch r.agency join fetch r.round join fetch r.plan
            where r.id = :id
            """)
    Report report(UUID id);

    @HQL("from Round o join fetch o.plan where o.id = :id")
    Round round(UUID id);

    /** What was done with a report last. */
    @HQL("from Review v where v.report.id = :reportId order by v.at desc, v.id desc limit 1")
    Review lastReview(UUID reportId);

    /** Which agencies have not handed in how many of their reports of a round. */
    @HQL(
            """
            select a.id, a.shortName, count(r) from Report r join r.agency a join r.task t
            where r.round.id = :roundId and r.revision = 1 and r.status = DRAFT and t.status = ACTIVE
              and (:agencyId is null or a.id = :agencyId)
            group by a.id, a.shortName order by a.shortName
            """)
    List<Missing> missing(UUID roundId, UUID agencyId);

    /** The reports on a task that nobody has accepted. */
    @HQL(
            "select r.id from Report r where r.task.id = :taskId and r.status <> io.shishi.progress.ReportStatus.ACCEPTED order by r.id")
    List<UUID> openReports(UUID taskId);

    /** Of the two rounds before this one those in which nothing can be reported any more. */
    @HQL(
            """
            select o.id from Round o
            where o.plan.id = :planId and o.ordinal between :ordinal - 2 and :ordinal - 1
              and o.openedAt is not null and o.closesAt <= :now
            """)
    List<UUID> closedBefore(UUID planId, int ordinal, Instant now);

    /** An agency and how many of its reports are not handed in. */
    record Missing(UUID agencyId, String agency, long reports) {}
}
