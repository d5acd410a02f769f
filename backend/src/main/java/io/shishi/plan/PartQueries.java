package io.shishi.plan;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface PartQueries {

    EntityManager entityManager();

    String TASK =
            """
            from Task t join fetch t.section s left join fetch t.agencies ta
            left join fetch ta.agency left join fetch ta.agencyGroup
            """;

    String IN_ORDER = " order by s.position, s.id, t.position, t.id, ta.role desc, ta.position";

    @HQL(TASK + "where t.id = :id" + IN_ORDER)
    Task task(UUID id);

    @HQL(TASK + "where t.plan.id = :planId" + IN_ORDER)
    List<Task> tasks(UUID planId);

    @HQL("from Task t where t.section.id = :sectionId order by t.position, t.id")
    List<Task> tasksOf(UUID sectionId);

    @HQL("from Measure m join fetch m.ownerAgency where m.plan.id = :planId order by m.name, m.id")
    List<Measure> measures(UUID planId);

    String INDICATOR =
            """
            from Indicator i join fetch i.task t join fetch t.section s
            left join fetch i.measure m left join fetch m.ownerAgency left join fetch i.milestones stage
            """;

    String BY_PLACE = " order by s.position, s.id, t.position, t.id, i.position, i.id, stage.position";

    @HQL(INDICATOR + "where i.id = :id" + BY_PLACE)
    Indicator indicator(UUID id);

    @HQL(INDICATOR + "where t.id = :taskId" + BY_PLACE)
    List<Indicator> indicatorsOf(UUID taskId);

    @HQL(INDICATOR + "where t.plan.id = :planId" + BY_PLACE)
    List<Indicator> indicators(UUID planId);

    @HQL("from TargetRevision r where r.indicator.id = :indicatorId order by r.ordinal")
    List<TargetRevision> revisions(UUID indicatorId);

    @HQL("from TargetRevision r where r.indicator.plan.id = :planId order by r.indicator.id, r.ordinal")
    List<TargetRevision> revisionsOf(UUID planId);

    /** Numbers and titles of the tasks that an agency leads and that are not over. */
    @HQL(
            """
            select concat(t.number, ' ', t.title) from TaskAgency ta join ta.task t join t.plan p
            where ta.agency.id = :agencyId and ta.role = LEAD and t.status = ACTIVE and p.status <> ARCHIVED
            order by p.year, t.section.position, t.position, t.id
            """)
    List<String> led(UUID agencyId);
}
