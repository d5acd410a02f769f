package io.shishi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Evidence as the features that it is attached to ask for it. */
@ApplicationScoped
public class Evidences {

    private final EvidenceQueries queries;

    Evidences(EvidenceQueries queries) {
        this.queries = queries;
    }

    public List<EvidenceView> of(UUID reportId) {
        return queries.of(reportId).stream().map(EvidenceView::of).toList();
    }

    public List<EvidenceView> ofAddressees(Collection<UUID> addressees) {
        return addressees.isEmpty()
                ? List.of()
                : queries.ofAddressees(addressees).stream()
                        .map(EvidenceView::of)
                        .toList();
    }

    public List<EvidenceView> ofChecks(Collection<UUID> checks) {
        return checks.isEmpty()
                ? List.of()
                : queries.ofChecks(checks).stream().map(EvidenceView::of).toList();
    }

    public List<EvidenceView> ofFindings(Collection<UUID> findings) {
        return findings.isEmpty()
                ? List.of()
                : queries.ofFindings(findings).stream().map(EvidenceView::of).toList();
    }

    public List<EvidenceView> ofProposal(UUID proposalId) {
        return queries.ofProposal(proposalId).stream().map(EvidenceView::of).toList();
    }

    /** Which of these reports have any. */
    public Set<UUID> reportsWith(Collection<UUID> reports) {
        return reports.isEmpty() ? Set.of() : Set.copyOf(queries.reportsWith(reports));
    }

    /** What one report shows, another that begins where it ended shows too. */
    public void copy(UUID reportId, UUID otherReportId) {
        queries.of(reportId).forEach(evidence -> evidence.on(otherReportId).persist());
    }
}
