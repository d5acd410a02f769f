package io.shishi.paper;

import io.shishi.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What was ordered because of a finding is settled when all findings it is about are remedied. */
@ApplicationScoped
public class FindingSettling {

    private final CauseQueries queries;
    private final Findings findings;
    private final PaperService papers;
    private final CurrentUser user;

    FindingSettling(CauseQueries queries, Findings findings, PaperService papers, CurrentUser user) {
        this.queries = queries;
        this.findings = findings;
        this.papers = papers;
        this.user = user;
    }

    public void remedied(UUID findingId) {
        for (var addressee : queries.askingForFinding(findingId, AddresseeState.WAITING)) {
            var paper = addressee.paper;
            var about = queries.subjects(paper.id).stream()
                    .map(subject -> subject.findingId)
                    .filter(java.util.Objects::nonNull)
                    .toList();
            if (findings.of(paper.jurisdiction.id, about).stream().noneMatch(PaperFinding::open)) {
                papers.settle(addressee, "所督问题已整改", Hand.of(user.actor()));
            }
        }
    }
}
