package io.shishi.plan;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A stage of a deliverable. */
public record MilestoneView(
        @NotNull UUID id,
        @NotNull int position,
        @NotNull String name,
        @NotNull BigDecimal weight,
        @NotNull LocalDate dueOn,
        LocalDate doneOn) {

    public static MilestoneView of(Milestone milestone) {
        return new MilestoneView(
                milestone.id, milestone.position, milestone.name, milestone.weight, milestone.dueOn, milestone.doneOn);
    }
}
