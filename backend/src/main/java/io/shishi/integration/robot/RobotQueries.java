package io.shishi.integration.robot;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface RobotQueries {

    EntityManager entityManager();

    @HQL("from Robot r where r.jurisdictionId = :jurisdictionId order by r.name, r.id")
    List<Robot> page(UUID jurisdictionId, Page page);

    @HQL("select count(r) from Robot r where r.jurisdictionId = :jurisdictionId")
    long count(UUID jurisdictionId);

    @HQL("from Robot r where r.id = :id and r.jurisdictionId = :jurisdictionId")
    List<Robot> mine(UUID id, UUID jurisdictionId);

    @HQL("from Robot r where r.jurisdictionId = :jurisdictionId and r.name = :name")
    List<Robot> named(UUID jurisdictionId, String name);

    /** Those that have something to say. */
    @HQL("from Robot r where exists (select 1 from RobotLine l where l.robotId = r.id and l.waiting) order by r.id")
    List<Robot> withSomethingToSay();

    /** What has not been settled since: what wants something done first. */
    @HQL("from RobotLine l where l.id in :ids and l.retiredAt is null order by l.act desc, l.at, l.id")
    List<RobotLine> open(Collection<UUID> ids);
}
