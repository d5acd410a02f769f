package io.shishi.paper.proposal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the office might issue now and has not decided against. */
@ApplicationScoped
public class Proposals {

    private final List<ProposalSource> sources;

    Proposals(@All List<ProposalSource> sources) {
        this.sources = sources;
    }

    /** The oldest first. */
    public List<Proposal> of(UUID jurisdictionId) {
        var found = sources.stream()
                .flatMap(source -> source.of(jurisdictionId).stream())
                .toList();
        if (found.isEmpty()) {
            return found;
        }
        var dismissed = ProposalDismissal.<ProposalDismissal>list("jurisdiction.id", jurisdictionId).stream()
                .map(it -> it.key)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(it -> !dismissed.contains(it.key()))
                .sorted(Comparator.comparing(Proposal::since).thenComparing(Proposal::key))
                .toList();
    }
}
