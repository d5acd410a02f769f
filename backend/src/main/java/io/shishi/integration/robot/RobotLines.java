package io.shishi.integration.robot;

import io.shishi.paper.Settled;
import io.shishi.paper.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Gives robots what they are to say, in the transaction of its cause. */
@ApplicationScoped
class RobotLines {

    private final EntityManager entities;
    private final Clock clock;

    RobotLines(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void tell(@Observes Told told) {
        entities.createNativeQuery(
                        """
                        insert into robot_line (robot_id, occasion, matter, act, title, text, at)
                        select r.id, :occasion, :matter, :act, :title, :text, :now from robot r
                        where r.jurisdiction_id = :jurisdiction and :kind = any (r.kinds)
                        on conflict (robot_id, occasion) do nothing
                        """)
                .setParameter("occasion", told.occasion())
                .setParameter("matter", told.matter())
                .setParameter("act", told.act())
                .setParameter("title", told.title())
                .setParameter("text", told.text())
                .setParameter("now", clock.instant())
                .setParameter("jurisdiction", told.jurisdictionId())
                .setParameter("kind", told.kind())
                .executeUpdate();
    }

    /** But for what this very transaction said of it. */
    void settle(@Observes Settled settled) {
        entities.createNativeQuery(
                        """
                        update robot_line set retired_at = :now
                        where matter = :matter and retired_at is null and xmin <> cast(pg_current_xact_id() as xid)
                        """)
                .setParameter("now", clock.instant())
                .setParameter("matter", settled.matter())
                .executeUpdate();
    }

    /** All that waits, which nobody else then finds; in the running transaction. */
    List<UUID> take(UUID robotId) {
        List<?> ids = entities.createNativeQuery(
                        "select id from robot_line where robot_id = :robot and waiting order by id for update",
                        UUID.class)
                .setParameter("robot", robotId)
                .getResultList();
        if (!ids.isEmpty()) {
            entities.createNativeQuery("update robot_line set waiting = false where id in (:ids)")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
        return ids.stream().map(UUID.class::cast).toList();
    }
}
