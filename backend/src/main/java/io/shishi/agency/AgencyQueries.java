package io.shishi.agency;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface AgencyQueries {

    EntityManager entityManager();

    @HQL("from Agency a where a.jurisdiction.id = :jurisdictionId order by a.position, a.id")
    List<Agency> of(UUID jurisdictionId);

    @HQL("from Agency a where a.jurisdiction.id = :jurisdictionId and a.id in :ids order by a.position, a.id")
    List<Agency> among(UUID jurisdictionId, Collection<UUID> ids);

    /** Those among the agencies in which somebody has that duty. */
    @HQL(
            """
            select distinct m.agency.id from Member m
            where m.agency.id in :ids and m.duty = :duty and m.retiredAt is null
            """)
    List<UUID> withDuty(Collection<UUID> ids, Duty duty);
}
