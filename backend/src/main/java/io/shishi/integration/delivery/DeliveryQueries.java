package io.shishi.integration.delivery;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface DeliveryQueries {

    EntityManager entityManager();

    /** Of one jurisdiction, or of all for an operator. */
    String MATCHING =
            """
             from Delivery d
             where (:jurisdictionId is null or d.jurisdictionId = :jurisdictionId) and (:state is null or d.state = :state)
            """;

    @HQL("select d" + MATCHING + "order by d.createdAt desc, d.id desc")
    List<Delivery> page(UUID jurisdictionId, DeliveryState state, Page page);

    @HQL("select count(d)" + MATCHING)
    long count(UUID jurisdictionId, DeliveryState state);

    @HQL(
            "select d from Delivery d where d.id = :id and (:jurisdictionId is null or d.jurisdictionId = :jurisdictionId)")
    List<Delivery> one(UUID id, UUID jurisdictionId);
}
