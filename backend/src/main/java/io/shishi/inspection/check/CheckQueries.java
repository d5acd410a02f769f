package io.shishi.inspection.check;

import io.shishi.progress.verification.Verdict;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/**
 * Checks as far as the caller may see them: whoever goes to see always, the task force those of other agencies than their
 * own, and an agency's people when the visit has begun.
 */
interface CheckQueries {

    EntityManager entityManager();

    String LOADED =
            """
            from Check c join fetch c.plan p join fetch c.jurisdiction j join fetch c.task t join fetch c.agency a
            left join fetch c.indicator i left join fetch c.round o
            """;

    String SEEN =
            """
             where (j.path = :path or j.path like :below)
              and (c.assignee = :me or :all = true and a.code not in :own
                or c.visitedAt is not null and (:all = true or a.code in :own))
            """;

    String MATCHING = SEEN
            + """
              and (:mine = false or c.assignee = :me)
              and (:drawId is null or c.drawId = :drawId)
              and (:agencyId is null or a.id = :agencyId)
              and (:taskId is null or c.task.id = :taskId)
              and (:planId is null or c.plan.id = :planId)
              and (:indicatorId is null or c.indicator.id = :indicatorId)
              and (:verdict is null or c.verdict = :verdict)
              and c.state in :states
            """;

    @HQL(LOADED + " left join fetch c.measure left join fetch c.report" + SEEN + " and c.id = :id")
    List<Check> seen(UUID id, String path, String below, String me, boolean all, Collection<String> own);

    @HQL(
            LOADED
                    + MATCHING
                    + """
             order by case when c.doneAt is null and c.cancelledAt is null then 0 else 1 end, c.doneAt desc nulls first,
              c.visitBy, c.id
            """)
    List<Check> rows(
            String path,
            String below,
            String me,
            boolean all,
            Collection<String> own,
            boolean mine,
            UUID drawId,
            UUID agencyId,
            UUID taskId,
            UUID planId,
            UUID indicatorId,
            Verdict verdict,
            Collection<CheckState> states,
            Page page);

    @HQL("select count(c) from Check c join c.jurisdiction j join c.agency a" + MATCHING)
    long count(
            String path,
            String below,
            String me,
            boolean all,
            Collection<String> own,
            boolean mine,
            UUID drawId,
            UUID agencyId,
            UUID taskId,
            UUID planId,
            UUID indicatorId,
            Verdict verdict,
            Collection<CheckState> states);

    /** Drawn items that somebody was sent to see already. */
    @HQL(
            """
            from Check c join fetch c.task left join fetch c.indicator
            where c.drawId = :drawId and c.drawnItem in :items
              and c.state <> io.shishi.inspection.check.CheckState.CANCELLED
            order by c.id
            """)
    List<Check> plannedOf(UUID drawId, Collection<String> items);

    /** What waits for somebody to be seen. */
    @HQL(
            """
            from Check c join fetch c.task join fetch c.agency left join fetch c.indicator
            where c.assignee = :me and c.jurisdiction.id = :jurisdictionId
              and c.state in (io.shishi.inspection.check.CheckState.PLANNED, io.shishi.inspection.check.CheckState.VISITING)
            order by c.visitBy, c.id
            """)
    List<Check> waitingFor(UUID jurisdictionId, String me);

    /** Figures of these agencies that were found wrong and still stand as they were, with no amendment begun. */
    @HQL(
            """
            from Check c join fetch c.task join fetch c.report r left join fetch c.indicator
            where c.jurisdiction.id = :jurisdictionId and c.agency.code in :agencies and c.figureId is not null
              and c.verdict = io.shishi.progress.verification.Verdict.DISCREPANCY
              and exists (select 1 from Figure f where f.id = c.figureId and f.effective)
              and not exists (select 1 from Report y where y.round = r.round and y.task = r.task and y.agency = r.agency
                and y.revision > r.revision)
              and not exists (select 1 from Check n where n.measure = c.measure and n.round = c.round
                and n.state = io.shishi.inspection.check.CheckState.DONE and n.doneAt > c.doneAt)
            order by c.doneAt, c.id
            """)
    List<Check> toAmend(UUID jurisdictionId, Collection<String> agencies);

    /** Whoever goes to see in person is somebody else from now on; what is over keeps its name. */
    @HQL(
            """
            update Check c set c.assignee = :successor, c.assigneeName = coalesce(
                (select max(p.name) from Person p where p.username = :successor), c.assigneeName)
            where c.assignee = :leaver
              and c.state in (io.shishi.inspection.check.CheckState.PLANNED, io.shishi.inspection.check.CheckState.VISITING)
            """)
    int pass(String leaver, String successor);

    /** People who may be sent: of supervision, or of agencies. */
    @HQL(
            """
            select p.username, p.name, array_contains(p.roles, 'supervisor') from Person p
            where p.jurisdiction.id = :jurisdictionId and p.state <> io.shishi.agency.PersonState.RETIRED
              and (array_contains(p.roles, 'supervisor')
                or exists (select 1 from Member m where m.username = p.username and m.retiredAt is null))
            order by p.name, p.username
            """)
    List<Object[]> people(UUID jurisdictionId);

    @HQL(
            "select m.username, a from Member m join m.agency a where m.jurisdiction.id = :jurisdictionId and m.retiredAt is null")
    List<Object[]> members(UUID jurisdictionId);

    /** Who had a hand in the reports on a task. */
    @HQL("select r.authors, r.submittedBy, r.signedBy, r.acceptedBy from Report r where r.task.id = :taskId")
    List<Object[]> hands(UUID taskId);
}
