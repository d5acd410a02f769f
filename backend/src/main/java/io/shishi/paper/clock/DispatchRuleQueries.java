package io.shishi.paper.clock;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface DispatchRuleQueries {

    EntityManager entityManager();

    @HQL("from DispatchRule r where r.jurisdiction.id = :jurisdictionId order by r.versionNumber desc")
    List<DispatchRule> newestFirst(UUID jurisdictionId);

    /** Where the rules are not the usual ones. */
    @HQL("select distinct r.jurisdiction.id from DispatchRule r order by 1")
    List<UUID> ruling();
}
