package io.shishi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the photos of a report in other reports of the jurisdiction: the same file, or one that looks the same. */
@ApplicationScoped
class AlikePhotos {

    private static final int SHOWN = 5;

    /** An amendment shows what it amends; that is no other report. */
    private static final String FOUND =
            """
            select e.id as mine, o.id, o.sha256 = e.sha256 as exact, q.id as report, t.id as task, t.number, t.title,
                a.short_name, d.ordinal
            from evidence e join report r on r.id = e.report_id
                join evidence o on o.jurisdiction_id = e.jurisdiction_id and o.removed_at is null and o.id <> e.id
                    and (o.sha256 = e.sha256 or bit_count(cast(o.look # e.look as bit(64))) <= :alike)
                join report q on q.id = o.report_id and q.superseded_at is null
                    and (q.round_id, q.task_id, q.agency_id) <> (r.round_id, r.task_id, r.agency_id)
                join task t on t.id = q.task_id join agency a on a.id = q.agency_id join round d on d.id = q.round_id
            where e.report_id = :report and e.removed_at is null and e.content_type like 'image/%'
            order by exact desc, o.received_at, o.id
            """;

    private final EntityManager entities;

    AlikePhotos(EntityManager entities) {
        this.entities = entities;
    }

    /** By the id of the report's own evidence; a few of each. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<PhotoHints.Alike>> of(UUID reportId) {
        List<Object[]> rows = entities.createNativeQuery(FOUND, Object[].class)
                .setParameter("report", reportId)
                .setParameter("alike", Look.ALIKE)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(AlikePhotos::alike, Collectors.toList()),
                                all -> all.subList(0, Math.min(SHOWN, all.size())))));
    }

    private static PhotoHints.Alike alike(Object[] row) {
        return new PhotoHints.Alike(
                (UUID) row[1],
                (Boolean) row[2],
                (UUID) row[3],
                (UUID) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                ((Number) row[8]).intValue());
    }
}
