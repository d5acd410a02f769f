package io.shishi.inspection.coverage;

import io.shishi.inspection.draw.ItemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** How many reports, figures and tasks there are to be checked, and how many of them were. */
@ApplicationScoped
class Population {

    private static final String COUNTED =
            """
            with looked as (select * from inspection_check c where c.plan_id = :plan and c.state = 'DONE')
            select 'REPORT', r.agency_id, t.section_id, count(*),
                count(*) filter (where r.id in (select l.report_id from looked l))
            from report r join task t on t.id = r.task_id
            where r.plan_id = :plan and r.status = 'ACCEPTED' and r.superseded_at is null and t.status <> 'CANCELLED'
            group by r.agency_id, t.section_id
            union all
            select 'FIGURE', r.agency_id, t.section_id, count(*),
                count(*) filter (where f.id in (select l.figure_id from looked l))
            from figure f join report r on r.id = f.report_id join task t on t.id = r.task_id
            where f.plan_id = :plan and f.effective and f.value is not null and t.status <> 'CANCELLED'
            group by r.agency_id, t.section_id
            union all
            select 'TASK', lead.agency_id, t.section_id, count(*),
                count(*) filter (where t.id in (select l.task_id from looked l))
            from task t left join (
                select distinct on (x.task_id) x.task_id, x.agency_id from task_agency x
                where x.role = 'LEAD' order by x.task_id, x.position) lead on lead.task_id = t.id
            where t.plan_id = :plan and t.status <> 'CANCELLED'
            group by lead.agency_id, t.section_id
            """;

    private final EntityManager entities;

    Population(EntityManager entities) {
        this.entities = entities;
    }

    record Count(ItemKind kind, UUID agencyId, UUID sectionId, int total, int checked) {}

    @SuppressWarnings("unchecked")
    List<Count> of(UUID planId) {
        List<Object[]> rows = entities.createNativeQuery(COUNTED, Object[].class)
                .setParameter("plan", planId)
                .getResultList();
        return rows.stream()
                .map(row -> new Count(
                        ItemKind.valueOf((String) row[0]),
                        (UUID) row[1],
                        (UUID) row[2],
                        number(row[3]),
                        number(row[4])))
                .toList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
