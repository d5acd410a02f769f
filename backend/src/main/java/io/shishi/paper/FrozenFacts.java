package io.shishi.paper;

import io.shishi.light.Light;
import io.shishi.plan.Indicator;
import io.shishi.progress.verification.Verification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The facts on which something is ordered or instructed, as they are known at that moment. */
@ApplicationScoped
class FrozenFacts {

    private static final Set<PaperKind> KINDS = EnumSet.of(PaperKind.ORDER, PaperKind.INSTRUCTION);
    private static final List<UUID> NONE = List.of(new UUID(0, 0));

    private final PaperDraftQueries queries;

    FrozenFacts(PaperDraftQueries queries) {
        this.queries = queries;
    }

    /** Of the indicators it names; where it names only tasks, of theirs. */
    List<PaperFact> of(PaperDraft draft) {
        var indicators = draft.matter().indicators().stream().map(it -> it.id).toList();
        var tasks = draft.matter().tasks().stream().map(it -> it.id).toList();
        if (!KINDS.contains(draft.kind()) || indicators.isEmpty() && tasks.isEmpty()) {
            return List.of();
        }
        return queries.known(indicators.isEmpty() ? NONE : indicators, tasks.isEmpty() ? NONE : tasks).stream()
                .map(row -> PaperFact.of((Indicator) row[0], (Light) row[1], (Verification) row[2]))
                .toList();
    }
}
