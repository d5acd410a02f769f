package io.shishi.paper;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was found wrong, as far as papers are about it. */
@ApplicationScoped
class Findings {

    private final List<FindingSource> sources;

    Findings(@All List<FindingSource> sources) {
        this.sources = sources;
    }

    List<PaperFinding> of(UUID jurisdictionId, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : sources.stream()
                        .flatMap(source -> source.findings(jurisdictionId, ids).stream())
                        .toList();
    }
}
