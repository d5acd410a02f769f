package io.shishi.plan;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/**
 * One thing of a plan, if the caller may see it: it lies in a jurisdiction of that path or below it, and is not a draft
 * unless {@code drafts} is the id of the one jurisdiction whose drafts they read.
 */
interface PlanAccessQueries {

    EntityManager entityManager();

    String SEEN =
            """
             and (j.path = :path or j.path like :below)
             and (p.status <> DRAFT or j.id = :drafts)
            """;

    @HQL("from Plan p join fetch p.jurisdiction j left join fetch p.officeAgency where p.id = :id" + SEEN)
    List<Plan> plan(UUID id, String path, String below, UUID drafts);

    @HQL("from Section s join fetch s.plan p join fetch p.jurisdiction j where s.id = :id" + SEEN)
    List<Section> section(UUID id, String path, String below, UUID drafts);

    @HQL("from Task t join fetch t.section join fetch t.plan p join fetch p.jurisdiction j where t.id = :id" + SEEN)
    List<Task> task(UUID id, String path, String below, UUID drafts);

    @HQL(
            """
            from Indicator i join fetch i.task join fetch i.plan p join fetch p.jurisdiction j left join fetch i.measure
            where i.id = :id
            """
                    + SEEN)
    List<Indicator> indicator(UUID id, String path, String below, UUID drafts);

    @HQL("from Measure m join fetch m.plan p join fetch p.jurisdiction j join fetch m.ownerAgency where m.id = :id"
            + SEEN)
    List<Measure> measure(UUID id, String path, String below, UUID drafts);
}
