package io.shishi.progress;

import io.shishi.plan.Milestone;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A milestone on the page of a report.
 *
 * @param doneOn what this report says; what was accepted where it says nothing yet
 * @param touched whether this report says anything of it
 */
public record MilestoneLine(
        @NotNull UUID id,
        @NotNull UUID indicatorId,
        @NotNull String indicatorName,
        @NotNull String name,
        @NotNull BigDecimal weight,
        @NotNull LocalDate dueOn,
        LocalDate doneOn,
        LocalDate acceptedDoneOn,
        @NotNull boolean touched) {

    static MilestoneLine of(Milestone milestone, MilestoneClaim claim) {
        return new MilestoneLine(
                milestone.id,
                milestone.indicator.id,
                milestone.indicator.name,
                milestone.name,
                milestone.weight,
                milestone.dueOn,
                claim == null ? milestone.doneOn : claim.doneOn,
                milestone.doneOn,
                claim != null);
    }
}
