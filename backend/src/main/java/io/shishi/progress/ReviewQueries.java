package io.shishi.progress;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface ReviewQueries {

    EntityManager entityManager();

    /** Accepted reports in the place of this one. */
    @HQL(
            """
            select o from Report r, Report o
            where r.id = :id and o.round = r.round and o.task = r.task and o.agency = r.agency
              and o.id <> r.id and o.status = ACCEPTED and o.supersededAt is null
            """)
    List<Report> standing(UUID id);

    /** An agency's accepted reports on a task, the newest first. */
    @HQL(
            """
            select r.id from Report r
            where r.task.id = :taskId and r.agency.id = :agencyId and r.status = ACCEPTED and r.supersededAt is null
            order by r.round.ordinal desc
            """)
    List<UUID> lastAccepted(UUID taskId, UUID agencyId);

    /** What stood until now in the place of figures that are accepted, or in reports that are superseded. */
    @HQL(
            """
            update Figure f set f.effective = false
            where f.effective and f.round.id = :roundId and (f.measure.id in :measures or f.report.id in :reports)
            """)
    int layDown(UUID roundId, Collection<UUID> measures, Collection<UUID> reports);

    @HQL("update Figure f set f.effective = true where f.report.id = :reportId and f.value is not null")
    int putInForce(UUID reportId);

    @HQL("from Figure f join fetch f.measure where f.report.id = :reportId")
    List<Figure> figures(UUID reportId);

    @HQL("from MilestoneClaim c join fetch c.milestone where c.report.id in :reports")
    List<MilestoneClaim> claims(Collection<UUID> reports);

    /** What accepted reports say of these milestones, the newest first. */
    @HQL(
            """
            from MilestoneClaim c join fetch c.milestone join fetch c.report r
            where c.milestone.id in :milestones and r.status = ACCEPTED and r.supersededAt is null
            order by r.round.ordinal desc, r.acceptedAt desc, c.id desc
            """)
    List<MilestoneClaim> acceptedClaims(Collection<UUID> milestones);

    /** Whoever adds evidence has a hand in the report. Its version stays: nobody who is typing has to look again. */
    @HQL(
            """
            update Report r
            set r.authors = array_append(r.authors, :username), r.startedAt = coalesce(r.startedAt, :now)
            where r.id = :reportId and not array_contains(r.authors, :username)
            """)
    int takePart(UUID reportId, String username, Instant now);
}
