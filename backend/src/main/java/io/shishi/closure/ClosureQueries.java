package io.shishi.closure;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Applications as far as the caller may see them: an agency's people those about tasks that it leads. */
interface ClosureQueries {

    EntityManager entityManager();

    String SEEN =
            """
             (j.path = :path or j.path like :below)
              and (:all = true or a.code in :agencies or exists (
                select 1 from TaskAgency l
                where l.task = t and l.role = io.shishi.plan.AgencyRole.LEAD and l.agency.code in :agencies))
            """;

    String WHOLE =
            """
            from Closure c join fetch c.jurisdiction j join fetch c.plan n join fetch c.task t join fetch t.section
            join fetch c.agency a left join fetch c.steps s
            """;

    @HQL(WHOLE + "where c.id = :id and" + SEEN + "order by s.ordinal")
    List<Closure> one(UUID id, String path, String below, boolean all, Collection<String> agencies);

    @HQL(WHOLE + "where t.id = :taskId and" + SEEN + "order by c.appliedAt desc, c.id desc, s.ordinal")
    List<Closure> ofTask(UUID taskId, String path, String below, boolean all, Collection<String> agencies);

    String LISTED =
            """
            where c.state in :states and (:planId is null or c.plan.id = :planId)
              and (:agencyId is null or a.id = :agencyId)
              and (:pattern is null
                or lower(concat(coalesce(c.number, ''), ' ', t.number, ' ', t.title)) like :pattern escape '!')
              and
            """
                    + SEEN;

    @HQL("from Closure c join fetch c.jurisdiction j join fetch c.plan join fetch c.task t join fetch c.agency a "
            + LISTED + "order by c.waitsSince desc, c.id desc")
    List<Closure> list(
            Collection<ClosureState> states,
            UUID planId,
            UUID agencyId,
            String pattern,
            String path,
            String below,
            boolean all,
            Collection<String> agencies,
            Page page);

    @HQL("select count(c) from Closure c join c.jurisdiction j join c.task t join c.agency a " + LISTED)
    long count(
            Collection<ClosureState> states,
            UUID planId,
            UUID agencyId,
            String pattern,
            String path,
            String below,
            boolean all,
            Collection<String> agencies);

    /** The one that is open of a task, or the one by which it is struck off. */
    @HQL(
            """
            from Closure c join fetch c.jurisdiction join fetch c.plan join fetch c.task join fetch c.agency
            where c.task.id = :taskId and c.state in :states
            """)
    List<Closure> standing(UUID taskId, Collection<ClosureState> states);

    @HQL(
            """
            from Closure c join fetch c.jurisdiction join fetch c.plan join fetch c.task join fetch c.agency
            where c.plan.id = :planId and c.state in :states
            """)
    List<Closure> ofPlan(UUID planId, Collection<ClosureState> states);

    /** What may wait for somebody in a place; which of it does is asked of each. */
    @HQL(
            """
            from Closure c join fetch c.jurisdiction join fetch c.plan join fetch c.task join fetch c.agency
            left join fetch c.steps
            where c.jurisdiction.id = :jurisdictionId and c.state in :states
            order by c.waitsSince, c.id
            """)
    List<Closure> waiting(UUID jurisdictionId, Collection<ClosureState> states);
}
