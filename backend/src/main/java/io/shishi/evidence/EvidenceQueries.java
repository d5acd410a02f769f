package io.shishi.evidence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

interface EvidenceQueries {

    EntityManager entityManager();

    @HQL("from Evidence e where e.reportId = :reportId and e.removedAt is null order by e.receivedAt, e.id")
    List<Evidence> of(UUID reportId);

    @HQL("from Evidence e where e.addresseeId in :addressees and e.removedAt is null order by e.receivedAt, e.id")
    List<Evidence> ofAddressees(Collection<UUID> addressees);

    @HQL("from Evidence e where e.checkId in :checks and e.removedAt is null order by e.receivedAt, e.id")
    List<Evidence> ofChecks(Collection<UUID> checks);

    @HQL("from Evidence e where e.findingId in :findings and e.removedAt is null order by e.receivedAt, e.id")
    List<Evidence> ofFindings(Collection<UUID> findings);

    @HQL("from Evidence e where e.proposalId = :proposalId and e.removedAt is null order by e.receivedAt, e.id")
    List<Evidence> ofProposal(UUID proposalId);

    @HQL("select distinct e.reportId from Evidence e where e.reportId in :reports and e.removedAt is null")
    List<UUID> reportsWith(Collection<UUID> reports);

    /** Which of these hashes some evidence still has. */
    @HQL("select distinct e.sha256 from Evidence e where e.sha256 in :hashes and e.removedAt is null")
    List<String> inUse(Collection<String> hashes);
}
