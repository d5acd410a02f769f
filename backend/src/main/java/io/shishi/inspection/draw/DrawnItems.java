package io.shishi.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What draws selected, for those who send somebody to look at it. */
@ApplicationScoped
public class DrawnItems {

    private final DrawQueries queries;

    DrawnItems(DrawQueries queries) {
        this.queries = queries;
    }

    /** In the order in which they were drawn; none before there is a result, or when the draw was cancelled. */
    public List<DrawnItem> selected(UUID jurisdictionId, UUID drawId) {
        return queries.drawn(jurisdictionId, drawId);
    }
}
