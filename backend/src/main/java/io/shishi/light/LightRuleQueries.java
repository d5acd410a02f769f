package io.shishi.light;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface LightRuleQueries {

    EntityManager entityManager();

    @HQL("from LightRule r where r.jurisdiction.id = :jurisdictionId order by r.versionNumber desc")
    List<LightRule> newestFirst(UUID jurisdictionId);

    @HQL(
            "select p.id from Plan p where p.jurisdiction.id = :jurisdictionId and p.status <> io.shishi.plan.PlanStatus.ARCHIVED order by p.id")
    List<UUID> plans(UUID jurisdictionId);
}
