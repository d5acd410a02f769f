package io.shishi.inspection.draw;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface DrawQueries {

    EntityManager entityManager();

    String MATCHING =
            " from Draw d where d.jurisdictionId = :jurisdictionId and (:planId is null or d.planId = :planId)";

    String ITEM =
            """
            i.itemId, i.weight, i.stratum, i.reasons, t.id, t.number, t.title, a.id, a.shortName,
                i.reportId, i.figureId, i.indicatorId, o.id, o.ordinal, m.name, f.value, m.unit
            """;

    String WHAT =
            """
            join Task t on t.id = i.taskId
            left join Agency a on a.id = i.agencyId
            left join Round o on o.id = i.roundId
            left join Figure f on f.id = i.figureId
            left join f.measure m
            """;

    @HQL("from Draw d where d.id = :id and d.jurisdictionId = :jurisdictionId")
    List<Draw> mine(UUID id, UUID jurisdictionId);

    @HQL("select d" + MATCHING + " order by d.pooledAt desc, d.id desc")
    List<Draw> newestFirst(UUID jurisdictionId, UUID planId, Page page);

    @HQL("select count(d)" + MATCHING)
    long count(UUID jurisdictionId, UUID planId);

    @HQL("select " + ITEM + " from DrawItem i " + WHAT + " where i.drawId = :drawId order by i.itemId")
    List<PoolItemView> pool(UUID drawId, Page page);

    @HQL("select " + ITEM
            + " from DrawSelection s join DrawItem i on i.drawId = s.drawId and i.itemId = s.itemId " + WHAT
            + " where s.drawId = :drawId order by s.rank")
    List<PoolItemView> selected(UUID drawId);

    @HQL("select s.key from DrawSelection s where s.drawId = :drawId order by s.rank")
    List<Double> keys(UUID drawId);

    @HQL(
            """
            select c.drawnItem, c.id, c.assigneeName, c.state, c.verdict from Check c
            where c.drawId = :drawId and c.drawnItem is not null and c.state <> CANCELLED
            """)
    List<DrawnCheck> checks(UUID drawId);

    @HQL("select o.id from Round o where o.plan.id = :planId and o.id in :ids")
    List<UUID> rounds(UUID planId, Collection<UUID> ids);

    @HQL("select s.id from Section s where s.plan.id = :planId and s.id in :ids")
    List<UUID> sections(UUID planId, Collection<UUID> ids);

    @HQL(
            """
            select a.id from Agency a
            where a.id in :ids and a.jurisdiction.id = (select p.jurisdiction.id from Plan p where p.id = :planId)
            """)
    List<UUID> agencies(UUID planId, Collection<UUID> ids);

    @HQL("select a.code, a.shortName from Agency a where a.jurisdiction.id = :jurisdictionId")
    List<Object[]> agencyNames(UUID jurisdictionId);

    @HQL("select s.id, s.title from Section s where s.plan.id = :planId")
    List<Object[]> sectionNames(UUID planId);

    @HQL(
            """
            select i.itemId, d.kind, d.planId, i.taskId, i.agencyId, i.reportId, i.figureId, i.indicatorId, i.roundId
            from DrawSelection s join DrawItem i on i.drawId = s.drawId and i.itemId = s.itemId
            join Draw d on d.id = s.drawId
            where d.jurisdictionId = :jurisdictionId and d.id = :drawId and d.cancelledAt is null and d.drawnAt is not null
            order by s.rank
            """)
    List<DrawnItem> drawn(UUID jurisdictionId, UUID drawId);
}
