package io.shishi.progress;

import io.shishi.plan.Indicator;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface ReportQueries {

    EntityManager entityManager();

    /** A report, the accepted one before it, whether somebody else than its authors signs it, and whether it was amended. */
    String LOADED =
            """
            select r, p, exists (
                select 1 from Member m
                where m.agency = r.agency and m.duty = SIGNER and m.retiredAt is null
                  and not array_contains(r.authors, m.username)),
                exists (
                select 1 from Report y
                where y.round = r.round and y.task = r.task and y.agency = r.agency and y.revision > r.revision)
            from Report r
            join fetch r.round o join fetch r.plan n join fetch n.jurisdiction j
            join fetch r.task t join fetch t.section s join fetch r.agency a
            left join Report p on p.task = t and p.agency = a and p.status = ACCEPTED and p.supersededAt is null
                and p.round.ordinal = (
                    select max(x.round.ordinal) from Report x
                    where x.task = t and x.agency = a and x.status = ACCEPTED and x.supersededAt is null
                      and x.round.ordinal < o.ordinal)
            """;

    @HQL(LOADED + " where r.id = :id and (j.path = :path or j.path like :below)")
    List<Object[]> loaded(UUID id, String path, String below);

    /** The reports of a round that have not been superseded, in the order of the plan. */
    @HQL(
            LOADED
                    + """
             where o.id = :roundId and r.supersededAt is null and r.status in :statuses
               and (t.status = ACTIVE or r.status = ACCEPTED)
               and (:agencyId is null or a.id = :agencyId)
               and (:all = true or a.code in :agencies or r.status = ACCEPTED)
             order by s.position, s.id, t.position, t.id, a.position, a.id, r.revision
            """)
    List<Object[]> ofRound(
            UUID roundId, Collection<ReportStatus> statuses, UUID agencyId, boolean all, Collection<String> agencies);

    /** What somebody in a jurisdiction may have to do something about, with the note of its last return. */
    @HQL(
            """
            select r, (
                select v.note from Review v
                where v.report = r and v.kind = io.shishi.progress.ReviewKind.RETURN
                  and v.at = (select max(w.at) from Review w where w.report = r and w.kind = io.shishi.progress.ReviewKind.RETURN)),
                exists (
                select 1 from Member m
                where m.agency = r.agency and m.duty = SIGNER and m.retiredAt is null
                  and not array_contains(r.authors, m.username))
            from Report r
            join fetch r.round o join fetch r.plan n join fetch r.task t join t.section s join fetch r.agency a
            where n.jurisdiction.id = :jurisdictionId and n.status = IN_FORCE and t.status = ACTIVE
              and r.supersededAt is null
              and (r.status in (DRAFT, RETURNED, SUBMITTED) and a.code in :agencies
                or :office = true and r.status in (SUBMITTED, SIGNED))
              and (r.status <> DRAFT or r.revision > 1 or o.closesAt >= :now
                or not exists (
                    select 1 from Round l where l.plan = n and l.ordinal > o.ordinal and l.openedAt is not null))
            order by o.dueAt, s.position, s.id, t.position, t.id, a.position, r.id
            """)
    List<Object[]> waiting(UUID jurisdictionId, Collection<String> agencies, boolean office, Instant now);

    /** What hangs on somebody: unfinished reports of their agencies or their own, and what waits for their signature. */
    @HQL(
            """
            select r from Report r
            join fetch r.round o join r.plan n join fetch r.task t join t.section s join fetch r.agency a
            where n.jurisdiction.id = :jurisdictionId and n.status = IN_FORCE and t.status = ACTIVE
              and r.supersededAt is null
              and (r.status in (DRAFT, RETURNED) and a.id in :contactOf
                or r.status in (DRAFT, RETURNED, SUBMITTED, SIGNED) and r.author = :username
                or r.status = SUBMITTED and a.id in :signerOf)
              and (r.status <> DRAFT or r.revision > 1 or o.closesAt >= :now
                or not exists (
                    select 1 from Round l where l.plan = n and l.ordinal > o.ordinal and l.openedAt is not null))
            order by o.dueAt, s.position, s.id, t.position, t.id, a.position, r.id
            """)
    List<Report> heldBy(
            UUID jurisdictionId, String username, Collection<UUID> contactOf, Collection<UUID> signerOf, Instant now);

    /** Who typed into them stays on record; who is to go on with them is the successor. */
    @HQL(
            """
            update Report r set r.author = :successor
            where r.author = :leaver and r.status in (DRAFT, RETURNED, SUBMITTED, SIGNED)
            """)
    int pass(String leaver, String successor);

    /**
     * What is promised of the measures of these tasks, there and elsewhere, in the order of the plan. A union, because
     * "or" over two tables would read the indicators of every plan there is.
     */
    @HQL(
            """
            from Indicator i
            join fetch i.task t join fetch t.section s left join fetch i.measure m left join fetch m.ownerAgency
            left join fetch i.milestones
            where i.id in (
                select x.id from Indicator x where x.task.id in :tasks
                union select y.id from Indicator y join Indicator z on z.measure = y.measure where z.task.id in :tasks)
            order by s.position, s.id, t.position, t.id, i.position, i.id
            """)
    List<Indicator> promises(Collection<UUID> tasks);

    /** All rounds of a plan with the figures that stand in them, all that were entered in this one, and what was verified. */
    @HQL(
            """
            select o, f, v from Round o
            left join Figure f on f.round = o and f.measure.id in :measures and (f.effective or o.id = :roundId)
            left join FigureVerification v on v.planId = :planId and v.figureId = f.id
            where o.plan.id = :planId
            order by o.ordinal, f.id
            """)
    List<Object[]> figures(UUID planId, UUID roundId, Collection<UUID> measures);

    /** The standing reports on these tasks in all rounds, with what these reports say of milestones. */
    @HQL(
            """
            select h.id, h.round.id, h.task.id, a.id, a.shortName, h.status, h.revision, c from Report h
            join h.agency a
            left join MilestoneClaim c on c.report = h and h.id in :reports
            where h.plan.id = :planId and h.task.id in :tasks and h.supersededAt is null
            order by h.id
            """)
    List<PastReport> history(UUID planId, Collection<UUID> tasks, Collection<UUID> reports);

    @HQL("from Review v where v.report.id = :reportId order by v.at, v.id")
    List<Review> reviews(UUID reportId);
}
