package io.shishi.plan;

import io.shishi.agency.AgencyRef;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A task with its promises as the plan makes them, without lights. */
public record PlanTaskView(
        @NotNull UUID id,
        @NotNull UUID planId,
        @NotNull SectionRef section,
        @NotNull int position,
        @NotNull String number,
        String category,
        @NotNull String title,
        @NotNull String clause,
        @NotNull TaskStatus status,
        String cancelReason,
        OffsetDateTime cancelledAt,
        OffsetDateTime closedAt,
        String closureNumber,
        @NotNull BigDecimal weight,
        @NotNull List<AgencyRef> lead,
        @NotNull List<PartyView> cooperating,
        @NotNull List<PlanIndicatorView> indicators,
        @NotNull int version) {

    static PlanTaskView of(Task task, List<PlanIndicatorView> indicators) {
        return new PlanTaskView(
                task.id,
                task.plan.id,
                SectionRef.of(task.section),
                task.position,
                task.number,
                task.category,
                task.title,
                task.clause,
                task.status,
                task.cancelReason,
                Calendar.local(task.cancelledAt),
                Calendar.local(task.closedAt),
                task.closureNumber,
                task.weight,
                task.leads().stream().map(AgencyRef::of).toList(),
                task.with(AgencyRole.COOPERATING).map(PartyView::of).toList(),
                indicators,
                task.version);
    }
}
