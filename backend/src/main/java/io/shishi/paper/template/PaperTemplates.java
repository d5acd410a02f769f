package io.shishi.paper.template;

import io.shishi.paper.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How papers of a jurisdiction read. */
@ApplicationScoped
public class PaperTemplates {

    public PaperText of(UUID jurisdictionId, PaperKind kind) {
        return changed(jurisdictionId, kind).map(PaperTemplate::text).orElseGet(() -> DefaultTexts.of(kind));
    }

    Optional<PaperTemplate> changed(UUID jurisdictionId, PaperKind kind) {
        return PaperTemplate.find("jurisdiction.id = ?1 and kind = ?2", jurisdictionId, kind)
                .firstResultOptional();
    }

    List<PaperTemplate> changed(UUID jurisdictionId) {
        return PaperTemplate.list("jurisdiction.id", jurisdictionId);
    }
}
