package io.shishi.inspection.finding;

import io.shishi.paper.FindingSource;
import io.shishi.paper.PaperFinding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Findings in passing, for papers that are about them. */
@ApplicationScoped
class FindingPassing implements FindingSource {

    private final FindingQueries queries;

    FindingPassing(FindingQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<PaperFinding> findings(UUID jurisdictionId, Collection<UUID> ids) {
        return queries.passing(jurisdictionId, ids);
    }
}
