package io.shishi.light;

import io.shishi.light.rule.LightStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** What the tables remember of a task by themselves: files received, and days on which its light changed. */
@ApplicationScoped
class TimelineHistory {

    /** A file that proves something of a task. */
    record Received(
            Instant at,
            String by,
            String fileName,
            String caption,
            UUID reportId,
            int roundOrdinal,
            String agencyCode) {}

    /** A light that became another. */
    record Change(LocalDate day, LightStatus from, LightStatus to) {}

    private static final String EVIDENCE =
            """
            select e.received_at, e.received_by, e.file_name, e.caption, r.id, o.ordinal, a.code
            from evidence e join report r on r.id = e.report_id join round o on o.id = r.round_id
                join agency a on a.id = r.agency_id
            where r.task_id = :task and e.removed_at is null
            """;

    private static final String LIGHTS =
            """
            select day, before, status from (
                select d.day, d.tasks ->> cast(:task as text) as status,
                    lag(d.tasks ->> cast(:task as text)) over (order by d.day) as before
                from light_day d where d.plan_id = :plan) seen
            where before <> status
            """;

    private final EntityManager entities;

    TimelineHistory(EntityManager entities) {
        this.entities = entities;
    }

    List<Received> evidence(UUID taskId) {
        return query(EVIDENCE)
                .addScalar("received_at", Instant.class)
                .addScalar("received_by", String.class)
                .addScalar("file_name", String.class)
                .addScalar("caption", String.class)
                .addScalar("id", UUID.class)
                .addScalar("ordinal", Integer.class)
                .addScalar("code", String.class)
                .setParameter("task", taskId)
                .getResultStream()
                .map(row -> new Received(
                        (Instant) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (UUID) row[4],
                        (Integer) row[5],
                        (String) row[6]))
                .toList();
    }

    List<Change> lights(UUID planId, UUID taskId) {
        return query(LIGHTS)
                .addScalar("day", LocalDate.class)
                .addScalar("before", String.class)
                .addScalar("status", String.class)
                .setParameter("plan", planId)
                .setParameter("task", taskId.toString())
                .getResultStream()
                .map(row -> new Change(
                        (LocalDate) row[0], LightStatus.valueOf((String) row[1]), LightStatus.valueOf((String) row[2])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private NativeQuery<Object[]> query(String sql) {
        return entities.createNativeQuery(sql, Object[].class).unwrap(NativeQuery.class);
    }
}
