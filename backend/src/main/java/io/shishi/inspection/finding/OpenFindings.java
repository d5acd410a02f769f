package io.shishi.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was found wrong with a task and is not remedied yet. */
@ApplicationScoped
public class OpenFindings {

    private final FindingQueries queries;

    OpenFindings(FindingQueries queries) {
        this.queries = queries;
    }

    public List<OpenFinding> of(UUID taskId) {
        return queries.open(taskId);
    }
}
