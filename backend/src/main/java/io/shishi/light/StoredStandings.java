package io.shishi.light;

import io.shishi.plan.Standing;
import io.shishi.plan.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was worked out last. */
@ApplicationScoped
class StoredStandings implements Standings {

    private final LightQueries queries;

    StoredStandings(LightQueries queries) {
        this.queries = queries;
    }

    @Override
    public Map<UUID, Standing> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : queries.of(ids).stream()
                        .collect(Collectors.toMap(
                                light -> light.subjectId,
                                light -> new Standing(light.view(), light.progress, light.value, light.valueOn)));
    }
}
