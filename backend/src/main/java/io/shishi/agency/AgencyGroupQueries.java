package io.shishi.agency;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface AgencyGroupQueries {

    EntityManager entityManager();

    String SEEN = " join g.jurisdiction j where (j.path = :path or j.path like :below) ";

    @HQL("select g.id from AgencyGroup g" + SEEN + "order by j.path, g.name, g.id")
    List<UUID> page(String path, String below, Page page);

    @HQL("select count(g) from AgencyGroup g" + SEEN)
    long count(String path, String below);

    /** With their agencies; a page cannot be cut from rows that a group fills several of. */
    @HQL(
            """
            from AgencyGroup g left join fetch g.agencies a
            where g.id in :ids order by g.jurisdiction.path, g.name, g.id, a.position, a.id
            """)
    List<AgencyGroup> whole(Collection<UUID> ids);

    @HQL("from AgencyGroup g left join fetch g.agencies a where g.id = :id and g.jurisdiction.id = :jurisdictionId")
    List<AgencyGroup> mine(UUID id, UUID jurisdictionId);
}
