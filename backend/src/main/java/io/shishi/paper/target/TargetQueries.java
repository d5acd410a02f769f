package io.shishi.paper.target;

import io.shishi.plan.TargetProposal;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface TargetQueries {

    EntityManager entityManager();

    /** What waits for a convener of that place. */
    @HQL(
            """
            from TargetProposal p join fetch p.indicator i join fetch i.task
            where p.jurisdiction.id = :jurisdictionId and p.state = io.shishi.plan.ProposalState.PROPOSED
            order by p.proposedAt, p.id
            """)
    List<TargetProposal> waiting(UUID jurisdictionId);

    @HQL(
            """
            from TargetProposal p join fetch p.jurisdiction j join fetch p.indicator i join fetch i.task join fetch i.plan
            where p.id = :id and (j.path = :path or j.path like :below)
            """)
    List<TargetProposal> one(UUID id, String path, String below);
}
