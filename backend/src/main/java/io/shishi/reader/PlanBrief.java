package io.shishi.reader;

import io.shishi.plan.Plan;
import io.shishi.plan.PlanStatus;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A plan in passing. */
public record PlanBrief(@NotNull UUID id, @NotNull String title, @NotNull int year, @NotNull PlanStatus status) {

    public static PlanBrief of(Plan plan) {
        return new PlanBrief(plan.id, plan.title, plan.year, plan.status);
    }
}
