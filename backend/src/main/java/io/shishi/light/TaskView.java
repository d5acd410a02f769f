package io.shishi.light;

import io.shishi.agency.AgencyRef;
import io.shishi.light.rule.LightView;
import io.shishi.plan.PartyView;
import io.shishi.plan.PlanTaskView;
import io.shishi.plan.SectionRef;
import io.shishi.plan.TaskStatus;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task with its promises, and the lights of all of them. */
public record TaskView(
        @NotNull UUID id,
        @NotNull UUID planId,
        @NotNull SectionRef section,
        @NotNull int position,
        @NotNull String number,
        @NotNull String category,
        @NotNull String title,
        @NotNull @Schema(description = "As printed") String clause,
        @NotNull TaskStatus status,
        String cancelReason,
        OffsetDateTime cancelledAt,
        @Schema(description = "When it was struck off") OffsetDateTime closedAt,
        @Schema(examples = "销号〔2026〕3号") String closureNumber,
        @NotNull BigDecimal weight,
        @NotNull List<AgencyRef> lead,
        @NotNull List<PartyView> cooperating,
        @NotNull List<IndicatorView> indicators,
        @Schema(description = "Absent while it has not been judged") LightView light,
        @Schema(description = "From 0 to 1; absent while undecided") BigDecimal progress,
        @NotNull int version,
        @Schema(description = "Absent for today") AsOf asOf) {

    static TaskView of(PlanTaskView planned, Map<UUID, Statuses> statuses, AsOf asOf) {
        var light = statuses.getOrDefault(planned.id(), Statuses.NONE).light();
        return new TaskView(
                planned.id(),
                planned.planId(),
                planned.section(),
                planned.position(),
                planned.number(),
                planned.category() == null ? "" : planned.category(),
                planned.title(),
                planned.clause(),
                planned.status(),
                planned.cancelReason(),
                planned.cancelledAt(),
                planned.closedAt(),
                planned.closureNumber(),
                planned.weight(),
                planned.lead(),
                planned.cooperating(),
                planned.indicators().stream()
                        .map(indicator ->
                                IndicatorView.of(indicator, statuses.getOrDefault(indicator.id(), Statuses.NONE)))
                        .toList(),
                light == null ? null : light.view(),
                light == null ? null : light.progress,
                planned.version(),
                asOf);
    }
}
