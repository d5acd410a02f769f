package io.shishi.plan;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface PlanQueries {

    EntityManager entityManager();

    String MATCHING =
            """
             where (j.path = :path or j.path like :below) and (p.status <> DRAFT or j.id = :drafts)
              and (:jurisdiction is null or j.code = :jurisdiction)
              and (:status is null or p.status = :status)
              and (:year is null or p.year = :year)
            """;

    @HQL("from Plan p join fetch p.jurisdiction j" + MATCHING + " order by j.path, p.year desc, p.id desc")
    List<Plan> page(
            String path, String below, UUID drafts, String jurisdiction, PlanStatus status, Integer year, Page page);

    @HQL("select count(p) from Plan p join p.jurisdiction j" + MATCHING)
    long count(String path, String below, UUID drafts, String jurisdiction, PlanStatus status, Integer year);

    @HQL(
            """
            select p.id, count(distinct t.id), count(i.id)
            from Task t join t.plan p left join Indicator i on i.task = t
            where p.id in :ids and t.status <> CANCELLED group by p.id
            """)
    List<PlanSize> sizes(Collection<UUID> ids);

    @HQL("from Section s where s.plan.id = :planId order by s.position, s.id")
    List<Section> sections(UUID planId);
}
