package io.shishi.paper;

import io.shishi.plan.Indicator;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An indicator that a paper is about. */
public record PaperIndicator(@NotNull UUID id, @NotNull String name, @NotNull UUID taskId) {

    static PaperIndicator of(Indicator indicator) {
        return new PaperIndicator(indicator.id, indicator.name, indicator.task.id);
    }
}
