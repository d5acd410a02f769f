package io.shishi.paper.clock;

import io.shishi.agency.Agency;
import io.shishi.progress.ReviewKind;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface ReminderQueries {

    EntityManager entityManager();

    String MATCHING =
            """
            from Reminder r join Agency a on a.id = r.agencyId left join Timer t on t.id = r.timerId
            where r.jurisdictionId = :jurisdictionId and (:all = true or a.code in :own)
              and (:planId is null or r.planId = :planId) and (:roundId is null or r.roundId = :roundId)
              and (:reportId is null or r.reportId = :reportId) and (:agencyId is null or r.agencyId = :agencyId)
              and (:paperId is null or r.paperId = :paperId or r.orderId = :paperId)
            """;

    /** A reminder, whose it was, and whether its clock stands still. */
    record Sent(Reminder reminder, Agency agency, Boolean stoodDown, Instant until) {}

    @HQL("select r, a, t.stoodDown, t.untilAt " + MATCHING + " order by r.at desc, r.title, r.id")
    List<Sent> page(
            UUID jurisdictionId,
            boolean all,
            Collection<String> own,
            UUID planId,
            UUID roundId,
            UUID reportId,
            UUID agencyId,
            UUID paperId,
            Page page);

    @HQL("select count(r) " + MATCHING)
    long count(
            UUID jurisdictionId,
            boolean all,
            Collection<String> own,
            UUID planId,
            UUID roundId,
            UUID reportId,
            UUID agencyId,
            UUID paperId);

    /** What was done with a report. */
    record Done(UUID reportId, ReviewKind kind, Instant at) {}

    @HQL("select v.report.id, v.kind, v.at from Review v where v.report.id in :reports order by v.at, v.id")
    List<Done> reviews(Collection<UUID> reports);

    /** What was done with a paper by an agency and by whoever asked it. */
    record Course(
            UUID addresseeId,
            Instant signedForAt,
            Instant closedAt,
            Instant answeredAt,
            Instant judgedAt,
            Instant askedAt,
            Instant decidedAt) {}

    @HQL(
            """
            select d.id, d.signedForAt, d.closedAt, w.answeredAt, w.judgedAt, e.askedAt, e.decidedAt
            from PaperAddressee d left join PaperAnswer w on w.addressee = d left join PaperExtension e on e.addressee = d
            where d.id in :addressees
            """)
    List<Course> courses(Collection<UUID> addressees);
}
