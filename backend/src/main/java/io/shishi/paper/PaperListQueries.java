package io.shishi.paper;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Papers as a list, as far as the caller may see them. */
interface PaperListQueries {

    EntityManager entityManager();

    String MATCHING =
            """
             where (j.path = :path or j.path like :below)
              and (:all = true
                or exists (select 1 from PaperAddressee x where x.paper = p and x.agency.code in :agencies)
                or exists (select 1 from PaperCopy y where y.paper = p and y.agency.code in :agencies))
              and (:mine = false or p.duty in :duties
                or exists (select 1 from PaperAddressee m where m.paper = p and m.agency.code in :agencies))
              and (:kind is null or p.kind = :kind)
              and (:rung is null or p.rung = :rung)
              and (:planId is null or p.plan.id = :planId)
              and (:agencyId is null
                or exists (select 1 from PaperAddressee g where g.paper = p and g.agency.id = :agencyId))
              and (:taskId is null or exists (select 1 from PaperSubject s where s.paper = p and s.task.id = :taskId))
              and (:pattern is null or lower(concat(p.number, ' ', p.title)) like :pattern escape '\\')
              and (:late is null
                or :late = true and exists (
                    select 1 from PaperAddressee l
                    where l.paper = p and l.state in (ISSUED, SIGNED_FOR, RETURNED) and l.dueAt < :now)
                or :late = false and not exists (
                    select 1 from PaperAddressee n
                    where n.paper = p and n.state in (ISSUED, SIGNED_FOR, RETURNED) and n.dueAt < :now))
              and (:cancelled = false or p.cancelledAt is not null)
              and (:open = false or exists (
                select 1 from PaperAddressee o
                where o.paper = p and o.state in (ISSUED, SIGNED_FOR, RETURNED, ANSWERED)))
              and (:closed = false or p.cancelledAt is null and not exists (
                select 1 from PaperAddressee c
                where c.paper = p and c.state in (ISSUED, SIGNED_FOR, RETURNED, ANSWERED)))
            """;

    String DUE =
            """
            (select min(d.dueAt) from PaperAddressee d
             where d.paper = p and d.state in (ISSUED, SIGNED_FOR, RETURNED, ANSWERED))
            """;

    @HQL("select p from Paper p join p.jurisdiction j" + MATCHING + " order by p.issuedAt desc, p.id desc")
    List<Paper> newestFirst(
            String path,
            String below,
            boolean all,
            Collection<String> agencies,
            boolean mine,
            Collection<IssuingDuty> duties,
            PaperKind kind,
            Rung rung,
            UUID planId,
            UUID agencyId,
            UUID taskId,
            String pattern,
            Boolean late,
            Instant now,
            boolean open,
            boolean closed,
            boolean cancelled,
            Page page);

    @HQL("select p from Paper p join p.jurisdiction j" + MATCHING + " order by " + DUE
            + " asc nulls last, p.issuedAt desc, p.id desc")
    List<Paper> nextDueFirst(
            String path,
            String below,
            boolean all,
            Collection<String> agencies,
            boolean mine,
            Collection<IssuingDuty> duties,
            PaperKind kind,
            Rung rung,
            UUID planId,
            UUID agencyId,
            UUID taskId,
            String pattern,
            Boolean late,
            Instant now,
            boolean open,
            boolean closed,
            boolean cancelled,
            Page page);

    @HQL("select count(p) from Paper p join p.jurisdiction j" + MATCHING)
    long count(
            String path,
            String below,
            boolean all,
            Collection<String> agencies,
            boolean mine,
            Collection<IssuingDuty> duties,
            PaperKind kind,
            Rung rung,
            UUID planId,
            UUID agencyId,
            UUID taskId,
            String pattern,
            Boolean late,
            Instant now,
            boolean open,
            boolean closed,
            boolean cancelled);

    @HQL(
            """
            select a.paper.id, count(a),
                sum(case when a.state = ISSUED then 1 else 0 end),
                sum(case when a.state = SIGNED_FOR then 1 else 0 end),
                sum(case when a.state = ANSWERED then 1 else 0 end),
                sum(case when a.state = RETURNED then 1 else 0 end),
                sum(case when a.state = CLOSED then 1 else 0 end),
                sum(case when a.state = SETTLED then 1 else 0 end),
                sum(case when a.state in (ISSUED, SIGNED_FOR, RETURNED) and a.dueAt < cast(:now as Instant) then 1 else 0 end),
                min(case when a.state in (ISSUED, SIGNED_FOR, RETURNED, ANSWERED) then a.dueAt end),
                min(a.dueAt)
            from PaperAddressee a where a.paper.id in :papers group by a.paper.id
            """)
    List<PaperProgress> progress(Collection<UUID> papers, Instant now);

    /** The state of the caller's agencies in each paper. */
    @HQL(
            """
            select a.paper.id, a.state from PaperAddressee a
            where a.paper.id in :papers and a.agency.code in :agencies order by a.position desc
            """)
    List<Object[]> mine(Collection<UUID> papers, Collection<String> agencies);

    /** The tasks of each paper that the caller may know of. */
    @HQL(
            """
            select distinct s.paper.id, t.id, t.number, t.title, x.position, t.position
            from PaperSubject s join s.task t join t.section x left join s.addressee a left join a.agency b
            where s.paper.id in :papers and (:all = true or a is null or b.code in :agencies)
            order by x.position, t.position, t.id
            """)
    List<Object[]> tasks(Collection<UUID> papers, boolean all, Collection<String> agencies);
}
