package io.shishi.plan;

import io.shishi.agency.JurisdictionRef;
import io.shishi.shared.time.Calendar;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A plan with its task force and its parts. */
public record PlanView(
        @NotNull UUID id,
        @NotNull JurisdictionRef jurisdiction,
        @NotNull String title,
        @NotNull int year,
        @NotNull PlanStatus status,
        String documentNumber,
        LocalDate issuedOn,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull Cycle cycle,
        @NotNull MechanismView mechanism,
        @NotNull List<SectionView> sections,
        OffsetDateTime inForceAt,
        OffsetDateTime archivedAt,
        @NotNull int version) {

    static PlanView of(Plan plan, List<Section> sections) {
        return new PlanView(
                plan.id,
                JurisdictionRef.of(plan.jurisdiction),
                plan.title,
                plan.year,
                plan.status,
                plan.documentNumber,
                plan.issuedOn,
                plan.startsOn,
                plan.endsOn,
                Cycle.of(plan),
                MechanismView.of(plan),
                sections.stream().map(SectionView::of).toList(),
                Calendar.local(plan.inForceAt),
                Calendar.local(plan.archivedAt),
                plan.version);
    }
}
