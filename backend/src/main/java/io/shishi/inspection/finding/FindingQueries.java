package io.shishi.inspection.finding;

import io.shishi.agency.Agency;
import io.shishi.inspection.check.Check;
import io.shishi.paper.PaperFinding;
import io.shishi.plan.Indicator;
import io.shishi.plan.Task;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Findings as far as the caller may see them: an agency's people their own, the task force all of its place. */
interface FindingQueries {

    EntityManager entityManager();

    String LOADED =
            """
            from Finding f join fetch f.plan p join fetch f.jurisdiction j join fetch f.task t join fetch f.agency a
            left join fetch f.indicator
            """;

    String SEEN = " where (j.path = :path or j.path like :below) and (:all = true or a.code in :own)";

    String MATCHING = SEEN
            + """
              and (:agencyId is null or a.id = :agencyId)
              and (:taskId is null or f.task.id = :taskId)
              and (:planId is null or f.plan.id = :planId)
              and (:checkId is null or f.check.id = :checkId)
              and (:severity is null or f.severity = :severity)
              and (:late is null
                or :late = true and f.dueOn < :today and f.state in (OPEN, RETURNED)
                or :late = false and (f.dueOn >= :today or f.state not in (OPEN, RETURNED)))
              and f.state in :states
            """;

    @HQL(LOADED + " left join fetch f.check left join fetch f.remedies" + SEEN + " and f.id = :id")
    List<Finding> seen(UUID id, String path, String below, boolean all, Collection<String> own);

    @HQL(LOADED + MATCHING + " order by case when f.remediedAt is null then 0 else 1 end, f.dueOn, f.id")
    List<Finding> rows(
            String path,
            String below,
            boolean all,
            Collection<String> own,
            UUID agencyId,
            UUID taskId,
            UUID planId,
            UUID checkId,
            Severity severity,
            Boolean late,
            LocalDate today,
            Collection<FindingState> states,
            Page page);

    @HQL("select count(f) from Finding f join f.jurisdiction j join f.agency a" + MATCHING)
    long count(
            String path,
            String below,
            boolean all,
            Collection<String> own,
            UUID agencyId,
            UUID taskId,
            UUID planId,
            UUID checkId,
            Severity severity,
            Boolean late,
            LocalDate today,
            Collection<FindingState> states);

    @HQL(
            """
            select f.id, f.number, f.severity, f.state, f.text, f.dueOn from Finding f
            where f.task.id = :taskId and f.state <> REMEDIED
            order by f.dueOn, f.id
            """)
    List<OpenFinding> open(UUID taskId);

    @HQL(
            """
            select f.id, f.task.id, f.number, f.text, f.state <> REMEDIED
            from Finding f where f.id in :ids and f.jurisdiction.id = :jurisdictionId order by f.foundAt, f.id
            """)
    List<PaperFinding> passing(UUID jurisdictionId, Collection<UUID> ids);

    /** What the agencies still have to put right. */
    @HQL(
            LOADED
                    + """
             where f.jurisdiction.id = :jurisdictionId and a.code in :agencies
              and f.state in (OPEN, RETURNED)
             order by f.dueOn, f.id
            """)
    List<Finding> toRemedy(UUID jurisdictionId, Collection<String> agencies);

    /** Answers that somebody may judge who neither found it nor has anybody sent to see. */
    @HQL(
            LOADED
                    + """
             where f.jurisdiction.id = :jurisdictionId and f.foundBy <> :me
              and f.state = ANSWERED
              and not exists (select 1 from Check c where c.recheckOf = f.id
                and c.state in (PLANNED, VISITING))
             order by f.dueOn, f.id
            """)
    List<Finding> toJudge(UUID jurisdictionId, String me);

    /** Those that are late, in plans in force. */
    @HQL(
            """
            select f.id from Finding f
            where f.dueOn < :today and f.plan.status = io.shishi.plan.PlanStatus.IN_FORCE
              and f.state in (OPEN, RETURNED)
              and not exists (select 1 from FindingRung r where r.findingId = f.id and r.rung = io.shishi.paper.Rung.RED)
            order by f.dueOn, f.id
            """)
    List<UUID> late(LocalDate today);

    @HQL("from FindingRung r join fetch r.paper where r.findingId = :findingId order by r.at")
    List<FindingRung> rungs(UUID findingId);

    /** Whoever is sent to see whether it was put right, while they have not said. */
    @HQL(
            """
            from Check c where c.recheckOf = :findingId
              and c.state in (PLANNED, VISITING)
            order by c.plannedAt
            """)
    List<Check> rechecks(UUID findingId);

    @HQL(
            """
            from Check c join fetch c.task join fetch c.plan join fetch c.agency join fetch c.jurisdiction j
            left join fetch c.indicator
            where c.id = :id and j.id = :jurisdictionId and c.state = DONE
            """)
    List<Check> check(UUID id, UUID jurisdictionId);

    @HQL(
            """
            select distinct t from Task t join fetch t.plan p join fetch p.jurisdiction j
            left join fetch t.agencies ta left join fetch ta.agency left join fetch ta.agencyGroup
            where t.id = :id and j.id = :jurisdictionId and p.status = io.shishi.plan.PlanStatus.IN_FORCE
            """)
    List<Task> task(UUID id, UUID jurisdictionId);

    @HQL("from Indicator i where i.id = :id and i.task.id = :taskId")
    List<Indicator> indicator(UUID id, UUID taskId);

    @HQL("from Agency a where a.id = :id and a.jurisdiction.id = :jurisdictionId and a.retiredAt is null")
    List<Agency> agency(UUID id, UUID jurisdictionId);
}
