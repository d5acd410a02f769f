package io.shishi.reader;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface PlanDraftQueries {

    EntityManager entityManager();

    String MATCHING = " where d.jurisdiction.id = :here and (:status is null or d.status = :status)";

    @HQL(
            """
            select d.id, d.name, d.status, d.terms, d.tasks, d.unsure, d.createdAt, d.createdBy, d.changedAt,
                d.changedBy, d.planId, d.version
            from PlanDraft d"""
                    + MATCHING
                    + " order by d.createdAt desc, d.id desc")
    List<PlanDraftRow> page(UUID here, DraftStatus status, Page page);

    @HQL("select count(d) from PlanDraft d" + MATCHING)
    long count(UUID here, DraftStatus status);

    @HQL("from PlanDraft d where d.id = :id and d.jurisdiction.id = :here")
    List<PlanDraft> mine(UUID id, UUID here);
}
