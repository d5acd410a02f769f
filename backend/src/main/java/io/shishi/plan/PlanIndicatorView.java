package io.shishi.plan;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A promise as the plan makes it, without its light. */
public record PlanIndicatorView(
        @NotNull UUID id,
        @NotNull UUID taskId,
        @NotNull int position,
        @NotNull String name,
        @NotNull Comparator comparator,
        BigDecimal baseline,
        BigDecimal target,
        @NotNull boolean exact,
        @NotNull boolean strict,
        String unit,
        Period period,
        @NotNull LocalDate dueOn,
        @NotNull BigDecimal weight,
        MeasureView measure,
        @NotNull String scheduleTemplate,
        @NotNull List<SchedulePoint> schedule,
        @NotNull List<MilestoneView> milestones,
        PendingView pending,
        String clauseText,
        @NotNull List<ClauseMark> clauseMarks,
        @NotNull int version) {

    static PlanIndicatorView of(Indicator indicator, MeasureUses uses, LocalDate today) {
        return new PlanIndicatorView(
                indicator.id,
                indicator.task.id,
                indicator.position,
                indicator.name,
                indicator.comparator,
                indicator.baseline,
                indicator.target,
                indicator.exact,
                indicator.strict,
                indicator.unit,
                indicator.period,
                indicator.dueOn,
                indicator.weight,
                indicator.measure == null ? null : MeasureView.of(indicator.measure, uses, uses.besides(indicator)),
                indicator.scheduleTemplate,
                indicator.schedule,
                indicator.stages().stream().map(MilestoneView::of).toList(),
                PendingView.of(indicator, today),
                indicator.clauseText,
                ClauseMark.of(indicator.task.clause, indicator.clauseText),
                indicator.version);
    }
}
