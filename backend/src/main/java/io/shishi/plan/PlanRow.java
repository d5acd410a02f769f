package io.shishi.plan;

import io.shishi.agency.JurisdictionRef;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** A plan in a list. Cancelled tasks and their indicators do not count. */
public record PlanRow(
        @NotNull UUID id,
        @NotNull JurisdictionRef jurisdiction,
        @NotNull String title,
        @NotNull int year,
        @NotNull PlanStatus status,
        String documentNumber,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull long tasks,
        @NotNull long indicators,
        @NotNull int version) {

    static PlanRow of(Plan plan, PlanSize size) {
        return new PlanRow(
                plan.id,
                JurisdictionRef.of(plan.jurisdiction),
                plan.title,
                plan.year,
                plan.status,
                plan.documentNumber,
                plan.startsOn,
                plan.endsOn,
                size == null ? 0 : size.tasks(),
                size == null ? 0 : size.indicators(),
                plan.version);
    }
}
