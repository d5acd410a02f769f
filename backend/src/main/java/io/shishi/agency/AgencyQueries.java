package io.shishi.agency;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface AgencyQueries {

    EntityManager entityManager();

    String SEEN = " where (j.path = :path or j.path like :below) ";

    String MATCHING = SEEN
            + """
                    and (:jurisdiction is null or j.code = :jurisdiction)
                    and (:retired is null
                        or :retired = true and a.retiredAt is not null
                        or :retired = false and a.retiredAt is null)
                    and (:pattern is null
                        or lower(concat(a.shortName, ' ', a.name, ' ', a.code, ' ', array_to_string(a.aliases, ' ')))
                            like :pattern escape '\\')
                    """;

    @HQL("from Agency a join fetch a.jurisdiction j" + MATCHING + "order by j.path, a.position, a.id")
    List<Agency> page(String path, String below, String jurisdiction, Boolean retired, String pattern, Page page);

    @HQL("select count(a) from Agency a join a.jurisdiction j" + MATCHING)
    long count(String path, String below, String jurisdiction, Boolean retired, String pattern);

    @HQL("from Agency a join fetch a.jurisdiction j" + SEEN + "and a.id = :id")
    List<Agency> seen(UUID id, String path, String below);

    @HQL("from Agency a where a.jurisdiction.id = :jurisdictionId order by a.position, a.id")
    List<Agency> of(UUID jurisdictionId);

    @HQL("from Agency a where a.jurisdiction.id = :jurisdictionId and a.id in :ids order by a.position, a.id")
    List<Agency> among(UUID jurisdictionId, Collection<UUID> ids);
}
