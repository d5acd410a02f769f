package io.shishi.agency;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface MemberQueries {

    EntityManager entityManager();

    /** Everybody of what the caller sees; only their own agencies' people for those who work for agencies. */
    String SEEN =
            """
             where (j.path = :path or j.path like :below) and (:all = true or a.code in :own)
            """;

    String MATCHING = SEEN + " and (:agencyId is null or a.id = :agencyId) ";

    @HQL("from Member m join fetch m.agency a join fetch a.jurisdiction j" + MATCHING
            + "order by j.path, a.position, a.id, m.duty, m.name, m.id")
    List<Member> page(String path, String below, boolean all, Collection<String> own, UUID agencyId, Page page);

    @HQL("select count(m) from Member m join m.agency a join a.jurisdiction j" + MATCHING)
    long count(String path, String below, boolean all, Collection<String> own, UUID agencyId);

    @HQL("from Member m where m.agency.id in :agencyIds and m.retiredAt is null order by m.name, m.id")
    List<Member> active(Collection<UUID> agencyIds);

    /** Those among the agencies in which somebody has that duty. */
    @HQL(
            """
            select distinct m.agency.id from Member m
            where m.agency.id in :agencyIds and m.duty = :duty and m.retiredAt is null
            """)
    List<UUID> withDuty(Collection<UUID> agencyIds, Duty duty);
}
