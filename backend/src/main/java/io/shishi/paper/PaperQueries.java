package io.shishi.paper;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** One paper with all that belongs to it. */
interface PaperQueries {

    EntityManager entityManager();

    /** If the caller may see it: it lies there or below, and where not all do, it is addressed or copied to them. */
    @HQL(
            """
            from Paper p join fetch p.jurisdiction j left join fetch p.plan left join fetch p.plan.officeAgency
            left join fetch p.escalatedFrom f left join fetch f.paper
            left join fetch p.copies c left join fetch c.agency
            where p.id = :id and (j.path = :path or j.path like :below)
              and (:all = true
                or exists (select 1 from PaperAddressee x where x.paper = p and x.agency.code in :agencies)
                or exists (select 1 from PaperCopy y where y.paper = p and y.agency.code in :agencies))
            order by c.position
            """)
    List<Paper> seen(UUID id, String path, String below, boolean all, Collection<String> agencies);

    /**
     * Each addressee, whether its agency has somebody who signs, a paper of a higher rung that followed, or null, and how
     * often it was reminded.
     */
    @HQL(
            """
            select a, exists (
                select 1 from Member m where m.agency = a.agency and m.duty = SIGNER and m.retiredAt is null), e,
                (select count(r) from Reminder r where r.addresseeId = a.id)
            from PaperAddressee a join fetch a.agency
            left join fetch a.answers left join fetch a.extensions
            left join Paper e on e.escalatedFrom = a
            where a.paper.id = :paperId
            order by a.position
            """)
    List<Object[]> addressees(UUID paperId);

    @HQL("from PaperAddressee a join fetch a.agency join fetch a.paper p where a.id = :id and p.id = :paperId")
    List<PaperAddressee> addressee(UUID id, UUID paperId);

    @HQL(
            """
            from PaperAddressee a join fetch a.agency join fetch a.paper p join fetch p.jurisdiction where a.id = :id
            """)
    List<PaperAddressee> addresseeAlone(UUID id);

    /** What waits for a contact of those agencies, or for the head of these. */
    @HQL(
            """
            from PaperAddressee a join fetch a.agency g join fetch a.paper p
            where p.jurisdiction.id = :jurisdictionId and a.state in (ISSUED, SIGNED_FOR, RETURNED)
              and (g.id in :contactOf or g.id in :signerOf and a.recipient <> CONTACT)
            order by a.dueAt, a.id
            """)
    List<PaperAddressee> waitingFor(UUID jurisdictionId, Collection<UUID> contactOf, Collection<UUID> signerOf);

    @HQL(
            """
            from PaperSubject s left join fetch s.task t left join t.section x left join fetch s.indicator
            left join fetch s.report r left join fetch r.agency left join fetch r.round
            where s.paper.id = :paperId
            order by x.position, t.position, t.id, s.id
            """)
    List<PaperSubject> subjects(UUID paperId);
}
