package io.shishi.plan;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

interface ProposalQueries {

    EntityManager entityManager();

    String WHOLE =
            """
            from TargetProposal p join fetch p.jurisdiction j join fetch p.indicator i join fetch i.task t
            join fetch i.plan left join fetch i.measure
            """;

    @HQL(WHOLE + "where p.id = :id and (j.path = :path or j.path like :below)")
    List<TargetProposal> one(UUID id, String path, String below);

    @HQL(WHOLE + "where i.id = :indicatorId order by p.proposedAt desc, p.id desc")
    List<TargetProposal> ofIndicator(UUID indicatorId);

    @HQL(
            "from TargetProposal p where p.indicator.id = :indicatorId and p.state = io.shishi.plan.ProposalState.PROPOSED")
    List<TargetProposal> open(UUID indicatorId);

    String LISTED =
            """
             where p.state in :states and (:planId is null or i.plan.id = :planId)
              and (j.path = :path or j.path like :below)
            """;

    @HQL(WHOLE + LISTED + " order by p.proposedAt desc, p.id desc")
    List<TargetProposal> list(Collection<ProposalState> states, UUID planId, String path, String below, Page page);

    @HQL("select count(p) from TargetProposal p join p.jurisdiction j join p.indicator i " + LISTED)
    long count(Collection<ProposalState> states, UUID planId, String path, String below);

    /** Targets of a plan that nobody has decided yet, the longest waiting first, with what is proposed for each. */
    @HQL(
            """
            select i, p.id from Indicator i join fetch i.task t left join TargetProposal p on p.indicator = i and p.state = io.shishi.plan.ProposalState.PROPOSED
            where i.plan.id = :planId and i.comparator = PENDING and t.status = ACTIVE
            order by i.pendingSince, t.section.position, t.position, i.position, i.id
            """)
    List<Object[]> pending(UUID planId);
}
